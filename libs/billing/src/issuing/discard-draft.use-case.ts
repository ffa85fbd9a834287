import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { DraftIdSchema } from './draft-inputs';
import { DraftsRepository } from './drafts.repository';

/** Staff set a draft aside: what it had taken in waits for the next run. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly transaction: Transaction,
    private readonly drafts: DraftsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { draftId } = parseInput(DraftIdSchema, input);
    return this.transaction.run(async (em) => {
      await this.drafts.lockWaiting(em, draftId);
      await this.drafts.discard(em, draftId);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'DiscardDraft',
        subjectType: 'invoice_draft',
        subjectId: draftId,
        details: {},
      });
      return draftId;
    });
  }
}
