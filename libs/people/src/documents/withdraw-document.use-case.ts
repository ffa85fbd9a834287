import { hasRole, idField, parseInput, requireSignedIn, STAFF, type SignedIn, type Viewer } from '@etabli/api-kit';
import { afterCommit, recordAudit, Transaction } from '@etabli/database';
import { notFound } from '@etabli/domain';
import { Clock, FileStore } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { refused } from '../refused';
import { DocumentsRepository, type LockedDocument } from './documents.repository';

const WithdrawDocumentSchema = z.object({ documentId: idField });

/** A document is taken back by whom it is about, or thrown out by staff: the file goes, that it was there is kept. */
@Injectable()
export class WithdrawDocument {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly documents: DocumentsRepository,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireSignedIn(viewer);
    const { documentId } = parseInput(WithdrawDocumentSchema, input);
    return this.transaction.run(async (em) => {
      const document = await this.documents.lock(em, documentId);
      if (!(await this.mayWithdraw(em, actor, document))) throw notFound('document');
      if (document.state === 'REFUSED' || document.state === 'WITHDRAWN')
        throw refused({ code: 'DOCUMENT_ALREADY_WITHDRAWN' });
      await this.documents.withdraw(em, documentId, { by: actor.personId, now: this.clock.now() });
      afterCommit(em, () => this.files.remove(document.fileKey));
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'WithdrawDocument',
        subjectType: 'document',
        subjectId: documentId,
        details: { document: document.typeName },
      });
      return documentId;
    });
  }

  /** Their own; that of their business when they handed it in themselves: an apprentice does not take the owner's papers back. */
  private async mayWithdraw(em: SqlEntityManager, actor: SignedIn, document: LockedDocument): Promise<boolean> {
    if (hasRole(actor, ...STAFF) || document.personId === actor.personId) return true;
    if (document.businessId === null || document.submittedById !== actor.personId) return false;
    return (await this.documents.businessOf(em, actor.personId)) === document.businessId;
  }
}
