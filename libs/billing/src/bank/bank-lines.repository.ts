import { newId } from '@etabli/database';
import { notFound } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { BANK_LINE_COLUMNS, type BankLineRow } from './bank-line-row';
import type { MoneyIn } from './money-in';

interface ImportedBy {
  readonly importedById: string;
  readonly importedAt: Date;
}

/** Reads and writes lines of the bank's statements inside of a transaction. */
@Injectable()
export class BankLinesRepository {
  /** Which of these were imported before. */
  async known(em: SqlEntityManager, fingerprints: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await em.execute<{ fingerprint: string }[]>(
      `select fingerprint from bank_line where fingerprint = any(string_to_array(?, ','))`,
      [fingerprints.join(',')],
    );
    return new Set(rows.map(({ fingerprint }) => fingerprint));
  }

  /** Those that are there already stay as they are. */
  async add(em: SqlEntityManager, received: readonly MoneyIn[], by: ImportedBy): Promise<void> {
    const rows = received.map(({ fingerprint, bookedOn, amountCents, label }) => ({
      ...{ id: newId(), fingerprint, label },
      ...{ booked_on: bookedOn, amount_cents: amountCents },
    }));
    await em.execute(
      `insert into bank_line (id, fingerprint, booked_on, amount_cents, label, imported_by_id, imported_at)
       select r.id, r.fingerprint, r.booked_on, r.amount_cents, r.label, ?, ?
       from jsonb_to_recordset(?::jsonb) as r(id uuid, fingerprint text, booked_on date, amount_cents int, label text)
       on conflict (fingerprint) do nothing`,
      [by.importedById, by.importedAt, JSON.stringify(rows)],
    );
  }

  /** Two people never match one line. @throws Refused NOT_FOUND */
  async lock(em: SqlEntityManager, id: string): Promise<BankLineRow> {
    const [row] = await em.execute<BankLineRow[]>(
      `select ${BANK_LINE_COLUMNS} from bank_line l where l.id = ? for update of l`,
      [id],
    );
    if (!row) throw notFound('bank line');
    return row;
  }

  async match(em: SqlEntityManager, id: string, movementId: string): Promise<void> {
    await em.execute(`update bank_line set state = 'MATCHED', movement_id = ? where id = ?`, [movementId, id]);
  }

  async mark(em: SqlEntityManager, id: string, state: 'NEW' | 'SET_ASIDE'): Promise<void> {
    await em.execute('update bank_line set state = ? where id = ?', [state, id]);
  }
}
