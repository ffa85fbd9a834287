import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkDocumentRefusal, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Notifier } from '@etabli/notifications';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { documentRefused } from './document-notices';
import { DocumentsRepository } from './documents.repository';

const RefuseDocumentSchema = z.object({ documentId: idField, reason: lineField(500, 3) });

/** Staff cannot accept a document, or no longer does; the person reads why. */
@Injectable()
export class RefuseDocument {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly documents: DocumentsRepository,
    private readonly notifier: Notifier,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const { personId: by } = requireRole(viewer, ...STAFF);
    const { documentId, reason } = parseInput(RefuseDocumentSchema, input);
    return this.transaction.run(async (em) => {
      const document = await this.documents.lock(em, documentId);
      refuseIf(checkDocumentRefusal(document));
      await this.documents.refuse(em, documentId, { by, now: this.clock.now(), reason });
      await this.notifier.notify(em, documentRefused(document, reason));
      await recordAudit(em, {
        actorId: by,
        action: 'RefuseDocument',
        subjectType: 'document',
        subjectId: documentId,
        details: { document: document.typeName, reason },
      });
      return documentId;
    });
  }
}
