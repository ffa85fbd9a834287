import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/accounts.repository';
import { CreateDraftSchema } from './draft-inputs';
import { DraftsRepository } from './drafts.repository';

/** Staff write an invoice by hand: a draft until it is issued. */
@Injectable()
export class CreateDraft {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountsRepository,
    private readonly drafts: DraftsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { accountId, lines, suppliedOn, ...given } = parseInput(CreateDraftSchema, input);
    return this.transaction.run(async (em) => {
      const account = await this.accounts.lock(em, accountId);
      const settings = await this.accounts.settings(em);
      const id = await this.drafts.add(em, {
        accountId,
        lines,
        suppliedOn,
        paymentDays: given.paymentDays ?? account.paymentDays ?? settings.paymentDays,
        buyerReference: given.buyerReference ?? account.buyerReference,
        createdById: staff.personId,
      });
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'CreateDraft',
        subjectType: 'invoice_draft',
        subjectId: id,
        details: { accountId, lines: lines.length },
      });
      return id;
    });
  }
}
