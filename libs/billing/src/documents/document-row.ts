import type { IssuedDocument, PaymentMethod } from '@etabli/domain';

/** How a document stands today. */
export const DOCUMENT_STATES = ['OPEN', 'LATE', 'PAID', 'CREDIT_NOTE'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** A document in a list. */
export interface DocumentRow {
  readonly id: string;
  readonly kind: IssuedDocument['kind'];
  readonly number: string;
  readonly accountId: string;
  readonly buyerName: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly netCents: number;
  readonly vatCents: number;
  readonly grossCents: number;
  /** Nothing for a credit note. */
  readonly openCents: number;
  readonly state: DocumentState;
}

/** A document with all that stands on it, and what paid it. */
export interface WholeDocumentRow extends DocumentRow {
  readonly document: IssuedDocument;
  readonly corrects: { readonly id: string; readonly number: string } | null;
  readonly creditNotes: readonly { readonly id: string; readonly number: string; readonly grossCents: number }[];
  readonly settlements: readonly SettlementRow[];
  /** Its credit notes, whole. */
  readonly credited: readonly IssuedDocument[];
}

/** Some money, or a credit note, that paid a part; negative when it went back. */
export interface SettlementRow {
  readonly amountCents: number;
  readonly on: string;
  readonly method: PaymentMethod | null;
  readonly reference: string;
}

/** One parameter: the civil day it is today. */
export const DOCUMENT_COLUMNS = `d.id, d.kind, d.number, d.account_id as "accountId", d.document #>> '{buyer,name}' as "buyerName",
  d.issued_on as "issuedOn", d.due_on as "dueOn", (d.document #>> '{totals,netCents}')::int as "netCents",
  (d.document #>> '{totals,vatCents}')::int as "vatCents", d.gross_cents as "grossCents",
  coalesce(r.gross_cents - r.settled_cents, 0) as "openCents",
  case when r.document_id is null then 'CREDIT_NOTE' when r.settled_cents = r.gross_cents then 'PAID'
    when r.due_on < ?::date then 'LATE' else 'OPEN' end as state`;

export const DOCUMENT_TABLES = 'billing_document d left join receivable r on r.document_id = d.id';

/** What a single document is read with besides. */
export const WHOLE_COLUMNS = `d.document,
  (select coalesce(json_agg(c.document order by c.number), '[]') from billing_document c where c.corrects_id = d.id) as credited,
  (select json_build_object('id', c.id, 'number', c.number) from billing_document c where c.id = d.corrects_id) as corrects,
  (select coalesce(json_agg(json_build_object('id', c.id, 'number', c.number, 'grossCents', c.gross_cents) order by c.number), '[]')
    from billing_document c where c.corrects_id = d.id) as "creditNotes",
  (select coalesce(json_agg(json_build_object('amountCents', s.amount_cents, 'on', coalesce(m.made_on, c.issued_on),
      'method', m.method, 'reference', coalesce(c.number, m.reference)) order by s.at, s.id), '[]')
    from settlement s left join money_movement m on m.id = s.movement_id left join billing_document c on c.id = s.credit_note_id
    where s.document_id = d.id) as settlements`;
