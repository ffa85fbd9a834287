import {
  checkCredit,
  type CreditedLine,
  type CreditFacts,
  issueCreditNote,
  type IssuedDocument,
  notFound,
  refuseIf,
  SERIES,
  wholeCredit,
} from '@etabli/domain';
import { enqueueJob } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/accounts.repository';
import { documentIssued } from '../documents/document-issued';
import { SeriesRepository } from '../issuing/series.repository';
import { AccountSettler } from '../settling/account-settler';

/** What is given back of which invoice, and why; everything that is left of it when no line is named. */
export interface CreditWanted {
  readonly documentId: string;
  readonly lines: readonly CreditedLine[] | null;
  readonly reason: string;
  readonly issuedOn: string;
}

/** A credit note, issued. */
export interface CreditIssued {
  readonly id: string;
  readonly number: string;
  readonly invoiceNumber: string;
}

interface Invoice {
  readonly accountId: string;
  readonly document: IssuedDocument;
}

/** Gives back an invoice, whole or in part. What it asked for is settled by the credit note first. */
@Injectable()
export class CreditIssuer {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly series: SeriesRepository,
    private readonly settler: AccountSettler,
  ) {}

  /** @throws Refused with every reason why it may not be issued */
  async issue(em: SqlEntityManager, { documentId, lines, reason, issuedOn }: CreditWanted): Promise<CreditIssued> {
    const { accountId, document: invoice } = await this.invoice(em, documentId);
    await this.accounts.lock(em, accountId);
    const end = await this.series.lock(em, SERIES.CREDIT_NOTE);
    const earlier = await this.creditedBefore(em, documentId);
    const wanted = lines ?? wholeCredit(invoice, earlier);
    const facts: CreditFacts = { invoice, earlier, wanted, reason, issuedOn, ...end };
    refuseIf(checkCredit(facts));
    const document = issueCreditNote(facts, this.series.nextPlace(end, issuedOn));
    const id = await this.series.file(em, end, { document, accountId, correctsId: documentId });
    await this.settler.settle(em, accountId);
    await enqueueJob(em, documentIssued, { payload: { documentId: id } });
    return { id, number: document.number, invoiceNumber: invoice.number };
  }

  private async invoice(em: SqlEntityManager, id: string): Promise<Invoice> {
    const [row] = await em.execute<Invoice[]>(
      'select account_id as "accountId", document from billing_document where id = ?',
      [id],
    );
    if (!row) throw notFound('document');
    return row;
  }

  /** Read under the lock of the series: two credit notes of one invoice never both give the same back. */
  private async creditedBefore(em: SqlEntityManager, invoiceId: string): Promise<IssuedDocument[]> {
    const rows = await em.execute<{ document: IssuedDocument }[]>(
      'select document from billing_document where corrects_id = ? order by year, rank',
      [invoiceId],
    );
    return rows.map(({ document }) => document);
  }
}
