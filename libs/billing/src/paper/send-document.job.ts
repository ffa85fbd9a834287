import { JobHandlers } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { documentIssued } from '../documents/document-issued';
import { SendDocument } from './send-document';

/** Makes the paper of each document and mails it. */
@Injectable()
export class SendDocumentJob {
  constructor(handlers: JobHandlers, send: SendDocument) {
    handlers.inOwnTransactions(documentIssued, ({ documentId }) => send.execute(documentId));
  }
}
