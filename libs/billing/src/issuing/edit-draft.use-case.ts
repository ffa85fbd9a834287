import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { EditDraftSchema } from './draft-inputs';
import { DraftsRepository } from './drafts.repository';

/** Staff correct a draft before it becomes an invoice. What it took in stays taken in: a line left out is not invoiced again. */
@Injectable()
export class EditDraft {
  constructor(
    private readonly transaction: Transaction,
    private readonly drafts: DraftsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { draftId, lines, suppliedOn, paymentDays, buyerReference } = parseInput(EditDraftSchema, input);
    return this.transaction.run(async (em) => {
      const draft = await this.drafts.lockWaiting(em, draftId);
      await em.execute(
        `update invoice_draft set lines = ?::jsonb, supplied_on = ?, payment_days = ?, buyer_reference = ? where id = ?`,
        [JSON.stringify(lines), suppliedOn, paymentDays ?? draft.paymentDays, buyerReference ?? null, draftId],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'EditDraft',
        subjectType: 'invoice_draft',
        subjectId: draftId,
        details: { before: draft.lines, after: lines },
      });
      return draftId;
    });
  }
}
