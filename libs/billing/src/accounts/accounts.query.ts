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
import { Database } from '@etabli/database';
import { civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_COLUMNS, ACCOUNT_TABLES, type AccountRow } from './account-row';
import { OWN_ACCOUNTS } from './own-accounts';

/** An account with what it owes today. */
export interface OwingAccountRow extends AccountRow {
  readonly openCents: number;
  readonly lateCents: number;
  /** Due day of the oldest late invoice. */
  readonly lateSince: string | null;
}

export interface AccountsAsked {
  readonly search?: string | null;
  /** Only those who owe something past its due day, the most first. */
  readonly lateOnly?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Twice the day it is today. */
const OWED = `select account_id, sum(gross_cents - settled_cents)::int as open_cents,
    coalesce(sum(gross_cents - settled_cents) filter (where due_on < ?::date), 0)::int as late_cents,
    min(due_on) filter (where due_on < ?::date) as late_since
  from receivable where settled_cents < gross_cents group by account_id`;

const COLUMNS = `${ACCOUNT_COLUMNS}, coalesce(o.open_cents, 0) as "openCents", coalesce(o.late_cents, 0) as "lateCents",
  o.late_since as "lateSince"`;

const TABLES = `${ACCOUNT_TABLES} left join (${OWED}) o on o.account_id = a.id`;

/** Reads who is invoiced and what they owe: staff everybody, members the accounts they answer for. */
@Injectable()
export class AccountsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By what is late, the most first; those in order by name. */
  async all(viewer: Viewer, asked: AccountsAsked): Promise<ConnectionOf<OwingAccountRow>> {
    requireRole(viewer, ...STAFF);
    const page = pageOf(asked.first, asked.after);
    const search = `%${(asked.search ?? '')
      .trim()
      .slice(0, 80)
      .replaceAll(/[\\%_]/g, '\\$&')}%`;
    const found = `select * from (select ${COLUMNS} from ${TABLES}) found
      where name ilike ? ${asked.lateOnly ? 'and "lateCents" > 0' : ''}`;
    const after = positionOf(page);
    const beyond = after ? 'and (-"lateCents", id) > (?::int, ?::uuid)' : '';
    const parameters = [...this.today(), search];
    const [rows, [count]] = await Promise.all([
      this.database.sql<OwingAccountRow>(`${found} ${beyond} order by -"lateCents", id limit ?`, [
        ...parameters,
        ...(after ?? []),
        page.limit + 1,
      ]),
      this.database.sql<{ total: number }>(`select count(*)::int as total from (${found}) f`, parameters),
    ]);
    return connection(rows, page, {
      totalCount: count?.total ?? 0,
      cursor: ({ lateCents, id }) => cursorOf(-lateCents, id),
    });
  }

  /** The accounts the viewer answers for: none, theirs, that of their business, or both. */
  mine(viewer: Viewer): Promise<OwingAccountRow[]> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    return this.database.sql<OwingAccountRow>(
      `select ${COLUMNS} from ${TABLES} where a.id in (${OWN_ACCOUNTS}) order by a.id`,
      [...this.today(), personId, personId],
    );
  }

  /** One account, for staff; null when it is not there. */
  async one(viewer: Viewer, id: string): Promise<OwingAccountRow | null> {
    requireRole(viewer, ...STAFF);
    return (await this.byIds(viewer, [id]))[0] ?? null;
  }

  /** These accounts, for staff; none for others. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<OwingAccountRow[]> {
    const known = ids.filter((id) => idField.safeParse(id).success);
    if (!hasRole(viewer, ...STAFF) || known.length === 0) return [];
    return this.database.sql<OwingAccountRow>(
      `select ${COLUMNS} from ${TABLES} where a.id = any(string_to_array(?, ',')::uuid[])`,
      [...this.today(), known.join(',')],
    );
  }

  private today(): [string, string] {
    const day = civilDay(this.clock.now());
    return [day, day];
  }
}

/** The position a cursor of ours holds; any other starts from the beginning. */
function positionOf({ after }: Page): readonly string[] | null {
  const [late, id] = after ?? [];
  return /^-?\d{1,9}$/.test(late ?? '') && idField.safeParse(id).success ? after : null;
}
