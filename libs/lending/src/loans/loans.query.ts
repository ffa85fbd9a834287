import {
  connection,
  type ConnectionOf,
  cursorOf,
  hasRole,
  idField,
  type Page,
  pageOf,
  requireRole,
  STAFF,
  type Viewer,
  WORKSHOP_USERS,
} from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { LOAN_COLUMNS, LOAN_TABLES, type LoanRow } from './loan-row';

interface PageAsked {
  readonly first?: number | null;
  readonly after?: string | null;
}

interface Condition {
  readonly where: string;
  readonly parameters: readonly unknown[];
}

/** Reads loans: staff reads all of them, members their own. */
@Injectable()
export class LoansQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Loans of the viewer: those to return, or those returned. Soonest due first; the returned ones latest first. */
  mine(viewer: Viewer, asked: PageAsked & { readonly returned?: boolean | null }): Promise<ConnectionOf<LoanRow>> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    const where = `l.borrower_id = ? and l.returned_at is ${asked.returned ? 'not null' : 'null'}`;
    return this.page({ where, parameters: [personId] }, asked, asked.returned ? 'desc' : 'asc');
  }

  /** Loans not returned, soonest due first: the overdue ones come first. */
  out(viewer: Viewer, asked: PageAsked & { readonly overdueOnly?: boolean | null }): Promise<ConnectionOf<LoanRow>> {
    requireRole(viewer, ...STAFF);
    const condition: Condition = asked.overdueOnly
      ? this.overdue()
      : { where: 'l.returned_at is null', parameters: [] };
    return this.page(condition, asked, 'asc');
  }

  /** Overdue loans of each of these persons; none for those the viewer may not read. */
  async overdueOf(viewer: Viewer, personIds: readonly string[]): Promise<ReadonlyMap<string, LoanRow[]>> {
    const mayRead = (id: string) => hasRole(viewer, ...STAFF) || (viewer.signedIn && viewer.personId === id);
    const { where, parameters } = this.overdue();
    const rows = await this.database.sql<LoanRow>(
      `select ${LOAN_COLUMNS} from ${LOAN_TABLES} where ${where} and l.borrower_id = any(?::uuid[]) order by l.due_at, l.id`,
      [...parameters, uuidArray(personIds.filter(mayRead))],
    );
    const found = new Map<string, LoanRow[]>(personIds.map((id) => [id, []]));
    for (const row of rows) found.get(row.borrower.id)?.push(row);
    return found;
  }

  /** One loan, for its borrower and staff; null for others. */
  async byId(viewer: Viewer, id: string): Promise<LoanRow | null> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    const [row] = await this.database.sql<LoanRow>(`select ${LOAN_COLUMNS} from ${LOAN_TABLES} where l.id = ?`, [id]);
    return row && (row.borrower.id === personId || hasRole(viewer, ...STAFF)) ? row : null;
  }

  private overdue(): Condition {
    return { where: 'l.returned_at is null and l.due_at <= ?', parameters: [new Date(this.clock.now())] };
  }

  private async page(
    { where, parameters }: Condition,
    asked: PageAsked,
    order: 'asc' | 'desc',
  ): Promise<ConnectionOf<LoanRow>> {
    const page = pageOf(asked.first, asked.after);
    const after = positionOf(page);
    const beyond = after ? ` and (l.due_at, l.id) ${order === 'asc' ? '>' : '<'} (?::timestamptz, ?::uuid)` : '';
    const [rows, [count]] = await Promise.all([
      this.database.sql<LoanRow>(
        `select ${LOAN_COLUMNS} from ${LOAN_TABLES} where ${where}${beyond} order by l.due_at ${order}, l.id ${order} limit ?`,
        [...parameters, ...(after ?? []), page.limit + 1],
      ),
      this.database.sql<{ total: number }>(`select count(*)::int as total from loan l where ${where}`, parameters),
    ]);
    return connection(rows, page, { totalCount: count?.total ?? 0, cursor: (row) => cursorOf(row.dueAt, row.id) });
  }
}

/** The position a cursor of ours holds; any other starts from the beginning. */
function positionOf({ after }: Page): readonly string[] | null {
  const [due, id] = after ?? [];
  return /^\d{4}-\d{2}-\d{2} [\d:.]{8,15}\+00$/.test(due ?? '') && idField.safeParse(id).success ? after : null;
}
