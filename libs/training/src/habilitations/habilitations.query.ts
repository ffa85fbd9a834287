import {
  connection,
  type ConnectionOf,
  cursorOf,
  hasRole,
  idField,
  pageOf,
  requireSignedIn,
  STAFF,
  type Viewer,
} from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { GRANT_IN_FORCE, knownAt, LEDGER } from './grant-in-force';
import { HABILITATION_COLUMNS, type HabilitationRow } from './habilitation-row';

const mayRead = (viewer: Viewer, personId: string): boolean =>
  hasRole(viewer, 'TRAINER', ...STAFF) || (viewer.signedIn && viewer.personId === personId);

interface Paging {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Reads the ledger: staff and trainers read everybody's habilitations, others their own. */
@Injectable()
export class HabilitationsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What each of these persons holds now: of several grants at one level, the one that lasts. */
  async byPerson(viewer: Viewer, personIds: readonly string[]): Promise<Map<string, HabilitationRow[]>> {
    const found = new Map<string, HabilitationRow[]>(personIds.map((id) => [id, []]));
    const readable = personIds.filter((id) => mayRead(viewer, id));
    const rows = await this.database.sql<HabilitationRow>(
      `select distinct on (g.person_id, t.name, t.id, g.level) ${HABILITATION_COLUMNS} from ${LEDGER}
       where g.person_id = any(?::uuid[]) and ${GRANT_IN_FORCE}
       order by g.person_id, t.name, t.id, g.level, validity.until desc nulls first, g.granted_at desc`,
      [...knownAt(this.clock.now()), uuidArray(readable)],
    );
    for (const row of rows) found.get(row.personId)?.push(row);
    return found;
  }

  /** One line of the ledger, in force or not; null for who may not read it. */
  async byId(viewer: Viewer, id: string): Promise<HabilitationRow | null> {
    const [row] = await this.database.sql<HabilitationRow>(
      `select ${HABILITATION_COLUMNS} from ${LEDGER} where g.id = ?::uuid`,
      [...knownAt(this.clock.now()), id],
    );
    return row && mayRead(viewer, row.personId) ? row : null;
  }

  /** The whole ledger of a person, newest first, what is over or revoked included; empty for who may not read it. */
  async ledgerOf(viewer: Viewer, personId: string, paging: Paging): Promise<ConnectionOf<HabilitationRow>> {
    requireSignedIn(viewer);
    const page = pageOf(paging.first, paging.after);
    const readable = idField.safeParse(personId).success && mayRead(viewer, personId);
    if (!readable) return connection<HabilitationRow>([], page, { totalCount: 0, cursor: () => '' });
    const after = page.after?.length === 1 && idField.safeParse(page.after[0]).success ? page.after[0] : null;
    const [rows, [count]] = await Promise.all([
      this.database.sql<HabilitationRow>(
        `select ${HABILITATION_COLUMNS} from ${LEDGER} where g.person_id = ?::uuid ${
          after
            ? `and (g.granted_at, g.id) <
           (select a.granted_at, a.id from habilitation_grant a where a.id = ?::uuid)`
            : ''
        }
         order by g.granted_at desc, g.id desc limit ?`,
        [...knownAt(this.clock.now()), personId, ...(after ? [after] : []), page.limit + 1],
      ),
      this.database.sql<{ total: number }>(
        'select count(*)::int as total from habilitation_grant where person_id = ?::uuid',
        [personId],
      ),
    ]);
    return connection(rows, page, { totalCount: count?.total ?? 0, cursor: ({ id }) => cursorOf(id) });
  }
}
