import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkDocumentAcceptance, civilDay, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Notifier } from '@etabli/notifications';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { documentAccepted } from './document-notices';
import { DocumentsRepository } from './documents.repository';

const AcceptDocumentSchema = z.object({
  documentId: idField,
  expiresOn: z.iso
    .date()
    .nullish()
    .transform((day) => day ?? null),
});

/** Staff has read a document: it is good through the day written on it. */
@Injectable()
export class AcceptDocument {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly documents: DocumentsRepository,
    private readonly notifier: Notifier,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const { personId: by } = requireRole(viewer, ...STAFF);
    const { documentId, expiresOn } = parseInput(AcceptDocumentSchema, input);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const document = await this.documents.lock(em, documentId);
      refuseIf(checkDocumentAcceptance({ ...document, expiresOn, today: civilDay(now) }));
      await this.documents.accept(em, documentId, { by, now, expiresOn });
      await this.notifier.notify(em, documentAccepted(document, expiresOn));
      await recordAudit(em, {
        actorId: by,
        action: 'AcceptDocument',
        subjectType: 'document',
        subjectId: documentId,
        details: { document: document.typeName, expiresOn },
      });
      return documentId;
    });
  }
}
