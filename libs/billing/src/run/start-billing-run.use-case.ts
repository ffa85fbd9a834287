import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { civilDay, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { enqueueJob } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/accounts.repository';
import { BillingRunsRepository } from './billing-runs.repository';
import { runBilling } from './billing.jobs';

/** Starts the run of the day: staff who do not want to wait for the night, or the daily round. Each day has one. */
@Injectable()
export class StartBillingRun {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly accounts: AccountsRepository,
    private readonly runs: BillingRunsRepository,
  ) {}

  execute(viewer: Viewer): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    return this.transaction.run(async (em) => {
      const before = await this.runs.ofDay(em, civilDay(this.clock.now()));
      if (before) refuseIf([{ code: before.state === 'RUNNING' ? 'RUN_UNDER_WAY' : 'RUN_DONE_TODAY' }]);
      const id = await this.start(em, staff.personId);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'StartBillingRun',
        subjectType: 'billing_run',
        subjectId: id,
        details: {},
      });
      return id;
    });
  }

  /** The daily round: nothing more when staff started it already. */
  daily(): Promise<void> {
    return this.transaction.run(async (em) => {
      if (await this.runs.ofDay(em, civilDay(this.clock.now()))) return;
      await this.start(em, null);
    });
  }

  private async start(em: SqlEntityManager, startedById: string | null): Promise<string> {
    const now = this.clock.now();
    const day = civilDay(now);
    await this.accounts.settings(em);
    await this.runs.openAccounts(em, day);
    const id = await this.runs.start(em, { day, startedAt: new Date(now), startedById });
    await enqueueJob(em, runBilling, { payload: { runId: id } });
    return id;
  }
}
