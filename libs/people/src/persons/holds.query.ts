import { hasRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { Injectable } from '@nestjs/common';

export interface HoldRow {
  readonly id: string;
  readonly personId: string;
  readonly reason: string;
  readonly placedAt: string;
  readonly placedBy: string;
  readonly liftedAt: string | null;
  readonly liftedBy: string | null;
}

/** Holds of persons, newest first: staff reads everybody's, others their own. */
@Injectable()
export class HoldsQuery {
  constructor(private readonly database: Database) {}

  /** The holds of each of these persons; none for those the viewer may not read. */
  async byPerson(viewer: Viewer, personIds: readonly string[]): Promise<Map<string, HoldRow[]>> {
    const readable = personIds.filter((id) => hasRole(viewer, ...STAFF) || (viewer.signedIn && viewer.personId === id));
    const found = new Map<string, HoldRow[]>(personIds.map((id) => [id, []]));
    if (readable.length === 0) return found;
    const rows = await this.database.sql<HoldRow>(
      `select h.id, h.person_id as "personId", h.reason, h.placed_at as "placedAt", h.lifted_at as "liftedAt",
              p.first_name || ' ' || p.last_name as "placedBy",
              l.first_name || ' ' || l.last_name as "liftedBy"
       from hold h join person p on p.id = h.placed_by_id left join person l on l.id = h.lifted_by_id
       where h.person_id = any (?::uuid[]) order by h.placed_at desc, h.id`,
      [uuidArray(readable)],
    );
    for (const row of rows) found.get(row.personId)?.push(row);
    return found;
  }
}
