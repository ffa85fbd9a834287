import { Database } from '@etabli/database';
import {
  type Account,
  type AccountingEntry,
  type Booking,
  entryOfDocument,
  entryOfPayment,
  type IssuedDocument,
  type PaymentMade,
  USUAL_ACCOUNTS,
} from '@etabli/domain';
import { Injectable } from '@nestjs/common';

/** First and last day, both included. */
export interface Days {
  readonly from: string;
  readonly through: string;
}

interface DocumentRow {
  readonly accountId: string;
  readonly document: IssuedDocument;
  readonly openCents: number | null;
}

interface MovementRow extends PaymentMade {
  readonly accountId: string;
  readonly name: string;
}

/** What an accountant reads of a period. */
@Injectable()
export class BooksOfPeriodQuery {
  constructor(private readonly database: Database) {}

  /** Documents of the period, in the order of their numbers. */
  documents({ from, through }: Days): Promise<DocumentRow[]> {
    return this.database.sql<DocumentRow>(
      `select d.account_id as "accountId", d.document, r.gross_cents - r.settled_cents as "openCents"
       from billing_document d left join receivable r on r.document_id = d.id
       where d.issued_on between ? and ? order by d.series, d.year, d.rank`,
      [from, through],
    );
  }

  /** One entry for each document and each movement of money. */
  async entries(days: Days): Promise<AccountingEntry[]> {
    const [documents, movements] = await Promise.all([this.documents(days), this.movements(days)]);
    return [
      ...documents.map(({ accountId, document }) =>
        entryOfDocument(document, bookingOf(accountId, document.buyer.name)),
      ),
      ...movements.map((movement) => entryOfPayment(movement, bookingOf(movement.accountId, movement.name))),
    ];
  }

  /** How many entries come before a day in its civil year: where a file of a part of the year goes on. */
  async entriesBefore(day: string): Promise<number> {
    const firstDay = `${day.slice(0, 4)}-01-01`;
    const [row] = await this.database.sql<{ count: number }>(
      `select ((select count(*) from billing_document where issued_on >= ? and issued_on < ?)
         + (select count(*) from money_movement where made_on >= ? and made_on < ?))::int as count`,
      [firstDay, day, firstDay, day],
    );
    return row?.count ?? 0;
  }

  private movements({ from, through }: Days): Promise<MovementRow[]> {
    return this.database.sql<MovementRow>(
      `select m.account_id as "accountId", coalesce(b.name, pa.name, p.first_name || ' ' || p.last_name) as name, m.method,
         m.amount_cents as "amountCents", m.fee_cents as "feeCents", m.made_on as "madeOn",
         coalesce(nullif(m.reference, ''), m.external_id, m.id::text) as reference,
         case m.kind when 'RECEIVED' then 'Encaissement ' when 'GIVEN_BACK' then 'Contestation gagnée '
           when 'RETURNED' then 'Impayé ' else 'Remboursement ' end || coalesce(b.name, pa.name, p.last_name) as label
       from money_movement m join billing_account a on a.id = m.account_id left join business b on b.id = a.business_id
         left join person p on p.id = a.person_id left join partner pa on pa.id = a.partner_id
       where m.made_on between ? and ? order by m.made_on, m.id`,
      [from, through],
    );
  }
}

/** The last figures of an id tell accounts apart; the first ones are those of the day it was made. */
const customerOf = (accountId: string, label: string): Account => ({
  number: `C${accountId.slice(-8).toUpperCase()}`,
  label,
});

const bookingOf = (accountId: string, name: string): Booking => ({
  chart: USUAL_ACCOUNTS,
  customer: customerOf(accountId, name),
});
