import { JobHandlers } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { runBilling, startBillingOfTheDay } from './billing.jobs';
import { RunBilling } from './run-billing';
import { StartBillingRun } from './start-billing-run.use-case';

/** Invoices by themselves, every day. */
@Injectable()
export class BillingRunJob {
  constructor(handlers: JobHandlers, start: StartBillingRun, run: RunBilling) {
    handlers.inOwnTransactions(startBillingOfTheDay, () => start.daily());
    handlers.inOwnTransactions(runBilling, ({ runId }) => run.execute(runId));
  }
}
