import type { Database } from '@etabli/database';
import type { OpenDocument, RecordedMovement } from './suggest-matches';

/** Whose a movement `m` is. */
export const NAMED_ACCOUNT = `join billing_account a on a.id = m.account_id left join business b on b.id = a.business_id
  left join partner pa on pa.id = a.partner_id left join person p on p.id = a.person_id`;

export const ACCOUNT_NAME = `coalesce(b.name, pa.name, p.first_name || ' ' || p.last_name)`;

/** What is still to be paid. */
export const openDocuments = (database: Database): Promise<OpenDocument[]> =>
  database.sql<OpenDocument>(
    `select d.id, d.number, d.account_id as "accountId", d.document #>> '{buyer,name}' as "buyerName", r.due_on as "dueOn",
       r.gross_cents - r.settled_cents as "openCents"
     from receivable r join billing_document d on d.id = r.document_id where r.settled_cents < r.gross_cents`,
  );

/** Transfers recorded by hand about the days of what waits, that no line of the bank is yet. */
export const recordedTransfers = (database: Database): Promise<RecordedMovement[]> =>
  database.sql<RecordedMovement>(
    `select m.id, m.made_on as "madeOn", m.amount_cents as "amountCents", ${ACCOUNT_NAME} as name
     from money_movement m ${NAMED_ACCOUNT}
     where m.kind = 'RECEIVED' and m.method = 'TRANSFER' and m.attempt_id is null
       and m.made_on >= (select min(l.booked_on) - 31 from bank_line l where l.state = 'NEW')
       and not exists (select from bank_line l where l.movement_id = m.id)`,
  );
