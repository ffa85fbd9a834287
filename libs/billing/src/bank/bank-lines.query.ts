import {
  connection,
  type ConnectionOf,
  cursorOf,
  idField,
  type Page,
  pageOf,
  requireRole,
  STAFF,
  type Viewer,
} from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { BANK_LINE_COLUMNS, type BankLineRow, type BankLineState } from './bank-line-row';
import { type BankSuggestion, type RecordedMovement, suggestMatches, suggestRecorded } from './suggest-matches';
import { ACCOUNT_NAME, NAMED_ACCOUNT, openDocuments, recordedTransfers } from './what-lines-may-pay';

/** Which payment a line became. */
export interface BankPayment {
  readonly accountId: string;
  readonly name: string;
  readonly numbers: readonly string[];
}

export interface BankLineFound extends BankLineRow {
  readonly payment: BankPayment | null;
  readonly suggestions: readonly BankSuggestion[];
  readonly recorded: readonly RecordedMovement[];
}

type FoundRow = Omit<BankLineFound, 'suggestions' | 'recorded'>;

export interface BankLinesAsked {
  readonly state: BankLineState;
  readonly first?: number | null;
  readonly after?: string | null;
}

const COLUMNS = `${BANK_LINE_COLUMNS},
  (select json_build_object('accountId', a.id, 'name', ${ACCOUNT_NAME},
      'numbers', (select coalesce(json_agg(distinct d.number), '[]') from settlement s join billing_document d on d.id = s.document_id
        where s.movement_id = m.id))
    from money_movement m ${NAMED_ACCOUNT}
    where m.id = l.movement_id) as payment`;

/** Reads what came in on the bank account, for staff, with what each line may pay. */
@Injectable()
export class BankLinesQuery {
  constructor(private readonly database: Database) {}

  /** Those that wait for somebody, the oldest first; the others, the latest first. */
  async all(viewer: Viewer, asked: BankLinesAsked): Promise<ConnectionOf<BankLineFound>> {
    requireRole(viewer, ...STAFF);
    const page = pageOf(asked.first, asked.after);
    const after = positionOf(page);
    const [beyond, order] = asked.state === 'NEW' ? ['>', 'asc'] : ['<', 'desc'];
    const [rows, [count]] = await Promise.all([
      this.database.sql<FoundRow>(
        `select ${COLUMNS} from bank_line l where l.state = ? ${after ? `and (l.booked_on, l.id) ${beyond} (?::date, ?::uuid)` : ''}
         order by l.booked_on ${order}, l.id ${order} limit ?`,
        [asked.state, ...(after ?? []), page.limit + 1],
      ),
      this.database.sql<{ total: number }>('select count(*)::int as total from bank_line where state = ?', [
        asked.state,
      ]),
    ]);
    const found = await this.withSuggestions(rows);
    return connection(found, page, {
      totalCount: count?.total ?? 0,
      cursor: ({ bookedOn, id }) => cursorOf(bookedOn, id),
    });
  }

  /** One line; null when it is not there. */
  async one(viewer: Viewer, id: string): Promise<BankLineFound | null> {
    requireRole(viewer, ...STAFF);
    const rows = await this.database.sql<FoundRow>(`select ${COLUMNS} from bank_line l where l.id = ?`, [id]);
    return (await this.withSuggestions(rows))[0] ?? null;
  }

  private async withSuggestions(rows: readonly FoundRow[]): Promise<BankLineFound[]> {
    if (!rows.some(({ state }) => state === 'NEW'))
      return rows.map((row) => ({ ...row, suggestions: [], recorded: [] }));
    const [open, recorded] = await Promise.all([openDocuments(this.database), recordedTransfers(this.database)]);
    return rows.map((row) => ({
      ...row,
      suggestions: suggestMatches(row, open),
      recorded: suggestRecorded(row, recorded),
    }));
  }
}

/** The position a cursor of ours holds; any other starts from the beginning. */
function positionOf({ after }: Page): readonly string[] | null {
  const [day, id] = after ?? [];
  return /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') && idField.safeParse(id).success ? after : null;
}
