import { Clock } from '@etabli/gateways';
import { defineScheduledJob, JobHandlers } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { RemindExpiringDocuments } from './remind-expiring-documents.use-case';

const remindDocuments = defineScheduledJob('remind-expiring-documents', { dailyAt: '07:30' });

/** Tells people, in the morning, of papers that will soon expire. */
@Injectable()
export class DocumentsJob {
  constructor(handlers: JobHandlers, clock: Clock, remind: RemindExpiringDocuments) {
    handlers.inOwnTransactions(remindDocuments, () => remind.execute(clock.now()));
  }
}
