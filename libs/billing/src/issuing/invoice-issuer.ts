import { enqueueJob } from '@etabli/jobs';
import { checkIssue, issueInvoice, refuseIf, Refused, SERIES } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/accounts.repository';
import { documentIssued } from '../documents/document-issued';
import { collectAccount } from '../payments/payment.jobs';
import { AccountSettler } from '../settling/account-settler';
import { draftOf } from './draft-row';
import { DraftsRepository } from './drafts.repository';
import { SeriesRepository } from './series.repository';

/** Makes an invoice of a draft: number, seal, what is owed; what the account has in its favour pays it at once. */
@Injectable()
export class InvoiceIssuer {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly drafts: DraftsRepository,
    private readonly series: SeriesRepository,
    private readonly settler: AccountSettler,
  ) {}

  /**
   * The draft, then the account, then the series are locked, always in this order. @returns the id of the document
   * @throws Refused with every reason why it may not be issued
   */
  async issue(em: SqlEntityManager, draftId: string, issuedOn: string): Promise<string> {
    const draft = await this.drafts.lockWaiting(em, draftId);
    const account = await this.accounts.lock(em, draft.accountId);
    const invoice = draftOf(draft, account, await this.accounts.settings(em));
    const end = await this.series.lock(em, SERIES.INVOICE);
    refuseIf(checkIssue({ draft: invoice, issuedOn, ...end }));
    const place = this.series.nextPlace(end, issuedOn);
    const document = issueInvoice(invoice, { place, issuedOn });
    const documentId = await this.series.file(em, end, { document, accountId: account.id, draftId });
    await this.drafts.markIssued(em, draftId);
    await this.settler.settle(em, account.id);
    await enqueueJob(em, documentIssued, { payload: { documentId } });
    await enqueueJob(em, collectAccount, { payload: { accountId: account.id }, key: account.id });
    return documentId;
  }

  /** Issues what may be issued; a draft that may not waits for staff, who read why. @returns the id of the document */
  async issueIfAllowed(em: SqlEntityManager, draftId: string, issuedOn: string): Promise<string | null> {
    try {
      return await this.issue(em, draftId, issuedOn);
    } catch (fault) {
      // nothing was written before the refusal: the rules come before the first row
      if (fault instanceof Refused) return null;
      throw fault;
    }
  }
}
