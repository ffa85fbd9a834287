export type AttemptState =
  'PLANNED' | 'PROCESSING' | 'ACTION_NEEDED' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'RETURNED';

/** An attempt with what is needed to move it. */
export interface AttemptRow {
  readonly id: string;
  readonly documentId: string;
  readonly accountId: string;
  /** Null: paid on a page of the provider. */
  readonly methodId: string | null;
  readonly kind: 'CARD' | 'SEPA_DEBIT' | null;
  readonly number: string;
  readonly rank: number;
  readonly amountCents: number;
  readonly state: AttemptState;
  readonly intentId: string | null;
  readonly sentAt: number | null;
}

export const ATTEMPT_COLUMNS = `t.id, t.document_id as "documentId", t.account_id as "accountId", t.method_id as "methodId", m.kind,
  d.number, t.rank, t.amount_cents as "amountCents", t.state, t.stripe_payment_intent_id as "intentId",
  (extract(epoch from t.sent_at) * 1000)::float8 as "sentAt"`;

export const ATTEMPT_TABLES = `payment_attempt t join billing_document d on d.id = t.document_id
  left join saved_payment_method m on m.id = t.method_id`;

export const UNDER_WAY = `('PLANNED','PROCESSING','ACTION_NEEDED')`;
