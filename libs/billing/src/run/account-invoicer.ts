import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/accounts.repository';
import { CreditIssuer } from '../crediting/credit-issuer';
import { DraftsRepository } from '../issuing/drafts.repository';
import { InvoiceIssuer } from '../issuing/invoice-issuer';
import { chargeAccount } from './charge-account';
import { giveChargesBack } from './charges-given-back';
import { draftCharges } from './draft-charges';

/** What an account is invoiced for, and who is asked before each invoice. */
export interface AccountTurn {
  readonly accountId: string;
  readonly run: { readonly id: string; readonly day: string };
  readonly issuedOn: string;
  /** Throws to undo the turn. */
  readonly allow: (grossCents: number) => void;
}

/** Everything a run does for one account: charges, drafts, invoices where they are issued by themselves, and what is given back. */
@Injectable()
export class AccountInvoicer {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly drafts: DraftsRepository,
    private readonly invoices: InvoiceIssuer,
    private readonly credits: CreditIssuer,
  ) {}

  async invoice(em: SqlEntityManager, { accountId, run, issuedOn, allow }: AccountTurn): Promise<void> {
    const account = await this.accounts.lock(em, accountId);
    const settings = await this.accounts.settings(em);
    await chargeAccount(em, account, { from: settings.invoicesFrom, through: run.day });
    const made = await draftCharges(em, this.drafts, { account, settings, day: run.day, runId: run.id });
    for (const { id, grossCents } of made) {
      allow(grossCents);
      if (settings.issueAutomatically) await this.invoices.issueIfAllowed(em, id, issuedOn);
    }
    if (settings.issueAutomatically) await giveChargesBack(em, this.credits, { accountId, issuedOn });
  }
}
