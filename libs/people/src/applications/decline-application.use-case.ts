import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkDecision, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Notifier } from '@etabli/notifications';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { applicationDeclined } from './application-notices';
import { ApplicationsRepository } from './applications.repository';

const DeclineApplicationSchema = z.object({ applicationId: idField, reason: lineField(1_000, 3) });

/** Staff declines an application, with the reason the newcomer will read. They may apply again. */
@Injectable()
export class DeclineApplication {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly applications: ApplicationsRepository,
    private readonly notifier: Notifier,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const { personId: by } = requireRole(viewer, ...STAFF);
    const { applicationId, reason } = parseInput(DeclineApplicationSchema, input);
    return this.transaction.run(async (em) => {
      const application = await this.applications.lockSent(em, applicationId);
      refuseIf(checkDecision(application));
      await this.applications.decide(em, applicationId, { state: 'DECLINED', by, now: this.clock.now(), reason });
      await this.notifier.notify(em, applicationDeclined(application, reason));
      await recordAudit(em, {
        actorId: by,
        action: 'DeclineApplication',
        subjectType: 'person',
        subjectId: application.personId,
        details: { reason },
      });
      return applicationId;
    });
  }
}
