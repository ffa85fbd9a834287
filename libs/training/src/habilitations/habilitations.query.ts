import { hasRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { GRANT_IN_FORCE, inForceAt } from './grant-in-force';
import { HABILITATION_COLUMNS, HABILITATION_TABLES, type HabilitationRow } from './habilitation-row';

const mayRead = (viewer: Viewer, personId: string): boolean =>
  hasRole(viewer, 'TRAINER', ...STAFF) || (viewer.signedIn && viewer.personId === personId);

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
      `select distinct on (g.person_id, t.name, t.id, g.level) ${HABILITATION_COLUMNS} from ${HABILITATION_TABLES}
       where g.person_id = any(?::uuid[]) and ${GRANT_IN_FORCE}
       order by g.person_id, t.name, t.id, g.level, g.valid_until desc nulls first, g.granted_at desc`,
      [uuidArray(readable), ...inForceAt(this.clock.now())],
    );
    for (const row of rows) found.get(row.personId)?.push(row);
    return found;
  }

  /** One line of the ledger, in force or not; null for who may not read it. */
  async byId(viewer: Viewer, id: string): Promise<HabilitationRow | null> {
    const [row] = await this.database.sql<HabilitationRow>(
      `select ${HABILITATION_COLUMNS} from ${HABILITATION_TABLES} where g.id = ?`,
      [id],
    );
    return row && mayRead(viewer, row.personId) ? row : null;
  }
}
