import { defineScheduledJob, JobHandlers } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { ForgetExpired } from './forget-expired.use-case';

const retention = defineScheduledJob('forget-expired', { everyMinutes: 60 });

/** Forgets what has expired, every hour; what was deleted once is not found a second time. */
@Injectable()
export class RetentionJob {
  constructor(handlers: JobHandlers, forgetExpired: ForgetExpired) {
    handlers.inOwnTransactions(retention, () => forgetExpired.execute());
  }
}
