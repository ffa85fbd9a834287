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
import { Injectable } from '@nestjs/common';
import { BUSINESS_COLUMNS, type BusinessMemberRow, type BusinessRow } from './business-row';

export interface BusinessesFilter {
  readonly search?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const BY_NAME = `b.name collate "fr-x-icu", b.id`;
const SEARCHED = plainText(`concat_ws(' ', b.name, b.siret, b.commune)`);

/** Reads businesses: staff reads all of them, others the one they work for. */
@Injectable()
export class BusinessesQuery {
  constructor(private readonly database: Database) {}

  /** Businesses by name, searched in name, SIRET and commune. */
  async list(viewer: Viewer, { search, first, after }: BusinessesFilter): Promise<ConnectionOf<BusinessRow>> {
    requireRole(viewer, ...STAFF);
    const page = pageOf(first ?? 25, after);
    const words = (search ?? '').trim().slice(0, 100).split(/\s+/).filter(Boolean).slice(0, 5);
    const where = words.map(() => `${SEARCHED} like ?`).join(' and ') || 'true';
    const typed = words.map(containing);
    const [counted] = await this.database.sql<{ total: number }>(
      `select count(*)::int as total from business b where ${where}`,
      typed,
    );
    const position = page.after?.length === 2 && idField.safeParse(page.after[1]).success ? page.after : null;
    const rows = await this.database.sql<BusinessRow>(
      `select ${BUSINESS_COLUMNS} from business b
       where ${where} ${position ? `and (${BY_NAME}) > (?, ?::uuid)` : ''} order by ${BY_NAME} limit ?`,
      [...typed, ...(position ?? []), page.limit + 1],
    );
    return connection(rows, page, {
      totalCount: counted?.total ?? 0,
      cursor: ({ name, id }) => cursorOf(name, id),
    });
  }

  /** One business; null when there is none. */
  async one(viewer: Viewer, id: string): Promise<BusinessRow | null> {
    requireRole(viewer, ...STAFF);
    if (!idField.safeParse(id).success) return null;
    const [row] = await this.database.sql<BusinessRow>(`select ${BUSINESS_COLUMNS} from business b where b.id = ?`, [
      id,
    ]);
    return row ?? null;
  }

  /** The business each of these persons works for now; none for those the viewer may not read. */
  async ofPersons(viewer: Viewer, personIds: readonly string[]): Promise<Map<string, BusinessRow>> {
    const readable = personIds.filter((id) => hasRole(viewer, ...STAFF) || (viewer.signedIn && viewer.personId === id));
    const rows = await this.database.sql<BusinessRow & { personId: string }>(
      `select ${BUSINESS_COLUMNS}, m.person_id as "personId" from business_member m join business b on b.id = m.business_id
       where m.left_at is null and m.person_id = any (?::uuid[])`,
      [uuidArray(readable)],
    );
    return new Map(rows.map(({ personId, ...business }) => [personId, business]));
  }

  /** Who works for each of these businesses, owners first; staff also reads those who left. Others read only about their own. */
  async members(viewer: Viewer, businessIds: readonly string[]): Promise<Map<string, BusinessMemberRow[]>> {
    const staff = hasRole(viewer, ...STAFF);
    const found = new Map<string, BusinessMemberRow[]>(businessIds.map((id) => [id, []]));
    if (!viewer.signedIn) return found;
    const rows = await this.database.sql<BusinessMemberRow>(
      `select m.id, m.business_id as "businessId", m.person_id as "personId", m.position, m.joined_at as "joinedAt",
              m.left_at as "leftAt", p.first_name || ' ' || p.last_name as "displayName"
       from business_member m join person p on p.id = m.person_id
       where m.business_id = any (?::uuid[]) and (?::boolean or (m.left_at is null and exists (
         select from business_member own
         where own.business_id = m.business_id and own.person_id = ?::uuid and own.left_at is null)))
       order by m.left_at is not null, array_position(array['OWNER','EMPLOYEE','APPRENTICE'], m.position), m.joined_at, m.id`,
      [uuidArray(businessIds), staff, viewer.personId],
    );
    for (const row of rows) found.get(row.businessId)?.push(row);
    return found;
  }
}
