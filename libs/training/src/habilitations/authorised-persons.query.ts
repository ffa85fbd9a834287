import {
  connection,
  cursorOf,
  idField,
  pageOf,
  requireRole,
  STAFF,
  type ConnectionOf,
  type Viewer,
} from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { endOfCivilDay, levelsFrom, startOfCivilDay, type HabilitationLevel } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { GRANT_IN_FORCE, knownOver, LEDGER } from './grant-in-force';
import { HABILITATION_COLUMNS, type HabilitationRow } from './habilitation-row';

export interface AuthorisedOn {
  readonly resourceId: string;
  /** Civil day. */
  readonly on: string;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface AuthorisedPersonRow {
  readonly person: { readonly id: string; readonly displayName: string };
  readonly habilitation: HabilitationRow;
  readonly sort: readonly [string, string];
}

interface Asked {
  readonly typeId: string;
  readonly level: HabilitationLevel;
}

const BY_NAME = `"lastName" collate "fr-x-icu", "firstName" collate "fr-x-icu", "personId"`;

// of several grants of one person, the highest level, then the one that lasts
const AUTHORISED = `select distinct on (g.person_id) p.last_name as "lastName", p.first_name as "firstName", ${HABILITATION_COLUMNS}
  from ${LEDGER} join person p on p.id = g.person_id
  where g.type_id = ?::uuid and g.level = any(?::text[]) and ${GRANT_IN_FORCE}
  order by g.person_id, array_position(array['TRAINER','AUTONOMOUS','ACCOMPANIED'], g.level), validity.until desc nulls first`;

/** Who was authorised to use a resource on a day, as the ledger stood on that day: what was written later changes nothing. */
@Injectable()
export class AuthorisedPersonsQuery {
  constructor(private readonly database: Database) {}

  /** Staff and trainers: by name. Empty for a resource that asks nothing, or that does not exist. */
  async page(viewer: Viewer, filter: AuthorisedOn): Promise<ConnectionOf<AuthorisedPersonRow>> {
    requireRole(viewer, 'TRAINER', ...STAFF);
    const page = pageOf(filter.first, filter.after);
    const asked = await this.askedBy(filter.resourceId);
    if (!asked) return connection<AuthorisedPersonRow>([], page, { totalCount: 0, cursor: () => '' });
    const day = { start: startOfCivilDay(filter.on), end: endOfCivilDay(filter.on) };
    const parameters = [...knownOver(day), asked.typeId, `{${levelsFrom(asked.level).join(',')}}`];
    const after = page.after?.length === 3 && idField.safeParse(page.after[2]).success ? page.after : null;
    const [rows, [count]] = await Promise.all([
      this.database.sql<HabilitationRow & { lastName: string; firstName: string }>(
        `select * from (${AUTHORISED}) found ${after ? `where (${BY_NAME}) > (?, ?, ?::uuid)` : ''}
         order by ${BY_NAME} limit ?`,
        [...parameters, ...(after ?? []), page.limit + 1],
      ),
      this.database.sql<{ total: number }>(`select count(*)::int as total from (${AUTHORISED}) found`, parameters),
    ]);
    const nodes = rows.map(({ lastName, firstName, ...habilitation }) => ({
      person: { id: habilitation.personId, displayName: `${firstName} ${lastName}` },
      habilitation,
      sort: [lastName, firstName] as const,
    }));
    return connection<AuthorisedPersonRow>(nodes, page, {
      totalCount: count?.total ?? 0,
      cursor: ({ sort, person }) => cursorOf(...sort, person.id),
    });
  }

  private async askedBy(resourceId: string): Promise<Asked | undefined> {
    if (!idField.safeParse(resourceId).success) return undefined;
    const [asked] = await this.database.sql<Asked>(
      `select required_habilitation_id as "typeId", required_level as level from resource
       where id = ?::uuid and required_habilitation_id is not null`,
      [resourceId],
    );
    return asked;
  }
}
