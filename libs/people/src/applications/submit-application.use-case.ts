import { requireRole, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkSubmission, civilDay, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { refused } from '../refused';
import { ApplicationsRepository } from './applications.repository';

/** A newcomer sends their application: the place will answer. */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly applications: ApplicationsRepository,
  ) {}

  async execute(viewer: Viewer): Promise<void> {
    const { personId } = requireRole(viewer, 'APPLICANT');
    const now = this.clock.now();
    await this.transaction.run(async (em) => {
      const open = await this.applications.lockOpenOf(em, personId);
      if (!open) throw refused({ code: 'NOT_FOUND', what: 'application' });
      refuseIf(checkSubmission(await this.applications.factsOf(em, open.id, civilDay(now))));
      await this.applications.submit(em, open.id, now);
      await recordAudit(em, {
        actorId: personId,
        action: 'SubmitApplication',
        subjectType: 'person',
        subjectId: personId,
      });
    });
  }
}
