import { defineScheduledJob, JobHandlers } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { RefreshUsageSnapshot } from './refresh-usage-snapshot.use-case';

const freezeUsage = defineScheduledJob('freeze-usage', { dailyAt: '03:40' });

/** Looks every night whether a month has ended that is not frozen yet; the row of the snapshot makes it happen once. */
@Injectable()
export class FreezeUsageJob {
  constructor(handlers: JobHandlers, refresh: RefreshUsageSnapshot) {
    handlers.inOwnTransactions(freezeUsage, () => refresh.execute());
  }
}
