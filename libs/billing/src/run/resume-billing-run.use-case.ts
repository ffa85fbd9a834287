import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { notFound, refuseIf } from '@etabli/domain';
import { enqueueJob } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { runBilling } from './billing.jobs';
import { BillingRunsRepository } from './billing-runs.repository';

const ResumeBillingRunSchema = z.object({ runId: idField });

/** Staff looked at a run that stopped itself and let it go on, with twice the room. */
@Injectable()
export class ResumeBillingRun {
  constructor(
    private readonly transaction: Transaction,
    private readonly runs: BillingRunsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { runId } = parseInput(ResumeBillingRunSchema, input);
    return this.transaction.run(async (em) => {
      const run = await this.runs.lock(em, runId);
      if (!run) throw notFound('billing run');
      if (run.state !== 'STOPPED') refuseIf([{ code: run.state === 'RUNNING' ? 'RUN_UNDER_WAY' : 'RUN_DONE_TODAY' }]);
      await this.runs.resume(em, runId);
      await enqueueJob(em, runBilling, { payload: { runId } });
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'ResumeBillingRun',
        subjectType: 'billing_run',
        subjectId: runId,
        details: { stoppedReason: run.stoppedReason },
      });
      return runId;
    });
  }
}
