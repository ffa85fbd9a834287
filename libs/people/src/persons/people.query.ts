import {
  connection,
  cursorOf,
  hasRole,
  idField,
  pageOf,
  requireRole,
  STAFF,
  type ConnectionOf,
  type Viewer,
} from '@etabli/api-kit';
import { containing, Database, plainText, uuidArray } from '@etabli/database';
import type { Role } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { BUSINESS_NAME, PERSON_COLUMNS, type PersonRow } from './person-row';

export interface PeopleFilter {
  readonly search?: string | null | undefined;
  readonly role?: Role | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** As a French reader expects: É beside E, whatever the collation of the database. */
const BY_NAME = `p.last_name collate "fr-x-icu", p.first_name collate "fr-x-icu", p.id`;

/** Reads persons: staff reads all of them, everybody reads themselves. */
@Injectable()
export class PeopleQuery {
  constructor(private readonly database: Database) {}

  /** Persons by name, searched in name, address, business and trade. */
  async list(viewer: Viewer, filter: PeopleFilter): Promise<ConnectionOf<PersonRow>> {
    requireRole(viewer, ...STAFF);
    const page = pageOf(filter.first ?? 25, filter.after);
    const { where, parameters } = conditions(filter);
    const [counted] = await this.database.sql<{ total: number }>(
      `select count(*)::int as total from person p where ${where}`,
      parameters,
    );
    const after = page.after?.length === 3 && idField.safeParse(page.after[2]).success ? page.after : null;
    const rows = await this.database.sql<PersonRow>(
      `select ${PERSON_COLUMNS} from person p
       where ${where} ${after ? `and (${BY_NAME}) > (?, ?, ?::uuid)` : ''}
       order by ${BY_NAME} limit ?`,
      [...parameters, ...(after ?? []), page.limit + 1],
    );
    return connection(rows, page, {
      totalCount: counted?.total ?? 0,
      cursor: (row) => cursorOf(row.lastName, row.firstName, row.id),
    });
  }

  /** One person; null for who may not see them. */
  async one(viewer: Viewer, id: string): Promise<PersonRow | null> {
    requireRole(viewer, ...STAFF);
    return this.byId(id);
  }

  /** Several persons at once, for lists: staff reads all of them, others only themselves. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<Map<string, PersonRow>> {
    const readable = ids.filter((id) => hasRole(viewer, ...STAFF) || (viewer.signedIn && viewer.personId === id));
    const rows = await this.database.sql<PersonRow>(
      `select ${PERSON_COLUMNS} from person p where p.id = any (?::uuid[])`,
      [uuidArray(readable)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The viewer as a person; null for a visitor. */
  async viewer(viewer: Viewer): Promise<PersonRow | null> {
    return viewer.signedIn ? this.byId(viewer.personId) : null;
  }

  private async byId(id: string): Promise<PersonRow | null> {
    if (!idField.safeParse(id).success) return null;
    const [row] = await this.database.sql<PersonRow>(`select ${PERSON_COLUMNS} from person p where p.id = ?`, [id]);
    return row ?? null;
  }
}

const SEARCHED = plainText(`concat_ws(' ', p.first_name, p.last_name, p.email, ${BUSINESS_NAME}, p.trade)`);

function conditions({ search, role }: PeopleFilter): { where: string; parameters: unknown[] } {
  const words = (search ?? '').trim().slice(0, 100).split(/\s+/).filter(Boolean).slice(0, 5);
  const clauses = [...words.map(() => `${SEARCHED} like ?`), ...(role ? ['? = any (p.roles)'] : [])];
  return { where: clauses.join(' and ') || 'true', parameters: [...words.map(containing), ...(role ? [role] : [])] };
}
