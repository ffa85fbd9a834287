import { requireRole, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { refused } from '../refused';
import { ApplicationsRepository } from './applications.repository';

/** A newcomer changes their mind: what they wrote is kept, another may be begun. */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly transaction: Transaction,
    private readonly applications: ApplicationsRepository,
  ) {}

  async execute(viewer: Viewer): Promise<void> {
    const { personId } = requireRole(viewer, 'APPLICANT');
    await this.transaction.run(async (em) => {
      const open = await this.applications.lockOpenOf(em, personId);
      if (!open) throw refused({ code: 'NOT_FOUND', what: 'application' });
      await this.applications.withdraw(em, open.id);
      await recordAudit(em, {
        actorId: personId,
        action: 'WithdrawApplication',
        subjectType: 'person',
        subjectId: personId,
      });
    });
  }
}
