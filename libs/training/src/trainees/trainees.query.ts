import {
  connection,
  type ConnectionOf,
  cursorOf,
  hasRole,
  idField,
  pageOf,
  requireRole,
  STAFF,
  WORKSHOP_USERS,
  type Viewer,
} from '@etabli/api-kit';
import { containing, Database, plainText } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { GRANT_IN_FORCE, knownAt, LEDGER } from '../habilitations/grant-in-force';
import { TYPE_AS_JSON, type HabilitationTypeRow } from '../habilitations/habilitation-row';

/** A person as a trainer sees one: a name, nothing of how to reach them or what they pay. */
export interface TraineeRow {
  readonly id: string;
  readonly displayName: string;
}

export interface TraineesFilter {
  readonly search?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const NAME = `p.first_name || ' ' || p.last_name`;
/** Under this nobody is looked for, everybody is listed. */
const SHORTEST_SEARCH = 2;

/** Whom a trainer may authorise, and to what. */
@Injectable()
export class TraineesQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those who work in the place and whose name holds these words; no words, nobody: it is no directory. */
  async page(viewer: Viewer, { search, first, after: cursor }: TraineesFilter): Promise<ConnectionOf<TraineeRow>> {
    requireRole(viewer, 'TRAINER', ...STAFF);
    const page = pageOf(first ?? 20, cursor);
    const typed = (search ?? '').trim().slice(0, 100);
    const words = typed.split(/\s+/).slice(0, 5);
    if (typed.length < SHORTEST_SEARCH) return connection([], page, { totalCount: 0, cursor: () => '' });
    const where = `p.active and p.roles && ?::text[] and ${words.map(() => `${plainText(NAME)} like ?`).join(' and ')}`;
    const parameters = [`{${WORKSHOP_USERS.join(',')}}`, ...words.map(containing)];
    const after = page.after?.length === 2 && idField.safeParse(page.after[1]).success ? page.after : null;
    const [rows, [counted]] = await Promise.all([
      this.database.sql<TraineeRow>(
        `select p.id, ${NAME} as "displayName" from person p where ${where}
         ${after ? `and (${NAME}, p.id) > (?, ?::uuid)` : ''} order by ${NAME}, p.id limit ?`,
        [...parameters, ...(after ?? []), page.limit + 1],
      ),
      this.database.sql<{ total: number }>(`select count(*)::int as total from person p where ${where}`, parameters),
    ]);
    const totalCount = counted?.total ?? 0;
    return connection(rows, page, { totalCount, cursor: (row) => cursorOf(row.displayName, row.id) });
  }

  /** What the viewer may grant and revoke: everything for staff, what they hold as a trainer for a trainer. */
  async grantable(viewer: Viewer): Promise<HabilitationTypeRow[]> {
    const granter = requireRole(viewer, 'TRAINER', ...STAFF);
    const held = await this.database.sql<{ type: HabilitationTypeRow }>(
      `select ${TYPE_AS_JSON} as type from habilitation_type t
       where ?::boolean or t.id in (select g.type_id from ${LEDGER}
         where g.person_id = ?::uuid and g.level = 'TRAINER' and ${GRANT_IN_FORCE})
       order by t.name limit 500`,
      [hasRole(granter, ...STAFF), ...knownAt(this.clock.now()), granter.personId],
    );
    return held.map(({ type }) => type);
  }
}
