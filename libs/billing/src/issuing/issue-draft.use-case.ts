import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { DraftIdSchema } from './draft-inputs';
import { InvoiceIssuer } from './invoice-issuer';

/** Staff make an invoice of a draft, dated today: from then on it is never changed. */
@Injectable()
export class IssueDraft {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly issuer: InvoiceIssuer,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { draftId } = parseInput(DraftIdSchema, input);
    return this.transaction.run(async (em) => {
      const documentId = await this.issuer.issue(em, draftId, civilDay(this.clock.now()));
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'IssueDraft',
        subjectType: 'billing_document',
        subjectId: documentId,
        details: { draftId },
      });
      return documentId;
    });
  }
}
