import { JobHandlers } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { archivePeriod } from './archive.jobs';
import { Archives } from './archives';

/** Makes the archive of each period once it is closed. */
@Injectable()
export class ArchivePeriodJob {
  constructor(handlers: JobHandlers, archives: Archives) {
    handlers.inOwnTransactions(archivePeriod, ({ closingId }) => archives.of(closingId));
  }
}
