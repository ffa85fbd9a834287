import { Database } from '@etabli/database';
import {
  type ChainAnchor,
  type ChainFault,
  type IssuedDocument,
  type PeriodClosing,
  type SealedDocument,
  sealOf,
  verifyChain,
} from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { sha256 } from '../issuing/sha256';

interface SealedRow extends SealedDocument<IssuedDocument> {
  readonly series: string;
  readonly number: string;
}

interface ClosingRow {
  readonly closing: PeriodClosing;
  readonly previousSeal: string;
  readonly seal: string;
}

/** What a verification went through, and what it found wrong. */
export interface Verification {
  readonly documents: number;
  readonly closings: number;
  readonly faults: readonly (ChainFault | LedgerFault)[];
}

/** Something beside the documents that does not say what they say. */
export type LedgerFault = {
  readonly number: string;
  readonly fault:
    | 'CLOSING_CHANGED'
    | 'CLOSING_LOST'
    | 'COLUMNS_DISAGREE'
    | 'OWED_DISAGREES'
    | 'SERIES_DISAGREES'
    | 'CHARGES_DISAGREE';
};

type Reading = Pick<Database, 'sql'>;

/** Computes every seal again from the documents themselves, and every sum from its ledger. */
@Injectable()
export class VerifyDocuments {
  constructor(private readonly database: Database) {}

  run(): Promise<Verification> {
    return verifyDocuments(this.database);
  }
}

/** The verification, over whatever can read the tables. */
export async function verifyDocuments(reading: Reading): Promise<Verification> {
  const documents = await documentsOf(reading);
  const closings = await closingsOf(reading);
  const anchors = closings.flatMap(({ closing }) => closing.anchors);
  const chains = Map.groupBy(documents, ({ series }) => series);
  const seriesKnown = new Set([...chains.keys(), ...anchors.map(({ series }) => series)]);
  const chainFaults = [...seriesKnown].flatMap((series) =>
    verifyChain(chains.get(series) ?? [], sha256, anchorsOf(series, anchors)),
  );
  // what the database keeps true by itself, asked again: who owns it may have lifted its guards
  const ledgerFaults = await reading.sql<LedgerFault>(LEDGER_FAULTS);
  const faults = [...chainFaults, ...closingFaults(closings), ...ledgerFaults];
  return { documents: documents.length, closings: closings.length, faults };
}

const documentsOf = (reading: Reading): Promise<SealedRow[]> =>
  reading.sql<SealedRow>(
    `select series, number, document, previous_seal as "previousSeal", seal from billing_document order by series, year, rank`,
  );

const closingsOf = (reading: Reading): Promise<ClosingRow[]> =>
  reading.sql<ClosingRow>(
    'select closing, previous_seal as "previousSeal", seal from accounting_closing order by closed_through',
  );

const anchorsOf = (series: string, anchors: readonly ChainAnchor[]): ChainAnchor[] =>
  anchors.filter((anchor) => anchor.series === series);

function closingFaults(closings: readonly ClosingRow[]): LedgerFault[] {
  return closings.flatMap(({ closing, previousSeal, seal }, at) => {
    const follows = previousSeal === (closings[at - 1]?.seal ?? '0'.repeat(64));
    const whole = seal === sealOf(closing, previousSeal, sha256);
    return follows && whole ? [] : [{ number: closing.closedThrough, fault: 'CLOSING_CHANGED' as const }];
  });
}

const LEDGER_FAULTS = `
  select d.number, 'COLUMNS_DISAGREE' as fault from billing_document d
    where (d.number, d.kind, d.issued_on::text, d.due_on::text, d.gross_cents::text) is distinct from
      (d.document ->> 'number', d.document ->> 'kind', d.document ->> 'issuedOn', d.document ->> 'dueOn', d.document #>> '{totals,grossCents}')
      or (d.kind = 'CREDIT_NOTE' and d.document #>> '{corrects,number}' is distinct from
        (select c.number from billing_document c where c.id = d.corrects_id))
  union all
  select d.number, 'OWED_DISAGREES' from billing_document d left join receivable r on r.document_id = d.id
    where d.kind = 'INVOICE' and (r.gross_cents, r.due_on, r.account_id, r.settled_cents::bigint) is distinct from
      (d.gross_cents, d.due_on, d.account_id, (select coalesce(sum(s.amount_cents), 0) from settlement s where s.document_id = d.id))
  union all
  select a.id::text, 'OWED_DISAGREES' from billing_account a where a.unsettled_cents <>
    (select coalesce(sum(m.amount_cents), 0) from money_movement m where m.account_id = a.id)
    + (select coalesce(sum(d.gross_cents), 0) from billing_document d where d.account_id = a.id and d.kind = 'CREDIT_NOTE')
    - (select coalesce(sum(s.amount_cents), 0) from settlement s join receivable r on r.document_id = s.document_id where r.account_id = a.id)
  union all
  select coalesce(s.series, d.series), 'SERIES_DISAGREES' from document_series s
    full join (select distinct on (d.series) d.series, d.year, d.rank, d.seal from billing_document d
      order by d.series, d.year desc, d.rank desc) d on d.series = s.series
    where s.series is null or (s.year, s.rank, s.seal) is distinct from (coalesce(d.year, 0), coalesce(d.rank, 0), d.seal)
  union all
  select e.details ->> 'closesThrough', 'CLOSING_LOST' from audit_entry e
    where e.action = 'ClosePeriod' and not exists (
      select from accounting_closing c where c.closed_through = (e.details ->> 'closesThrough')::date)
  union all
  select coalesce(b.number, d.id::text), 'CHARGES_DISAGREE' from invoice_draft d left join billing_document b on b.draft_id = d.id
    where (d.state = 'ISSUED') <> (b.id is not null)`;
