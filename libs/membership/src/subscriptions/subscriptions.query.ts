import {
  connection,
  cursorOf,
  hasRole,
  idField,
  pageOf,
  requireRole,
  STAFF,
  WORKSHOP_USERS,
  type ConnectionOf,
  type Page,
  type Viewer,
} from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { civilDay, type LifeState, type SubscriptionState } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { asOf, LIFE, SUBSCRIPTION_COLUMNS, SUBSCRIPTION_TABLES, type SubscriptionRow } from './subscription-row';

export interface SubscriptionsFilter {
  readonly state?: SubscriptionState | null;
  readonly life?: LifeState | null;
  /** Words of the name of the person or of the plan. */
  readonly search?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** How many subscriptions stand somewhere in their life. */
export interface LifeCount {
  readonly life: LifeState;
  readonly count: number;
}

/** States as SQL. */
const IN_STATE: Readonly<Record<SubscriptionState, string>> = {
  ACTIVE: 's.ends_on is null',
  NOTICE_GIVEN: 's.ends_on > d.today',
  ENDED: 's.ends_on <= d.today',
};

const NAMED = `exists (select from person h where h.id = s.person_id
  and position(lower(?) in lower(h.first_name || ' ' || h.last_name || ' ' || l.name)) > 0)`;

const MOST_SEARCHED = 100;

/** Reads subscriptions: staff reads all of them, others their own. */
@Injectable()
export class SubscriptionsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One page, newest start first. */
  async page(viewer: Viewer, filter: SubscriptionsFilter): Promise<ConnectionOf<SubscriptionRow>> {
    requireRole(viewer, ...STAFF);
    const today = this.today();
    const page = pageOf(filter.first, filter.after);
    const search = filter.search?.trim().slice(0, MOST_SEARCHED) ?? '';
    const where = [
      ...(filter.state ? [IN_STATE[filter.state]] : []),
      ...(filter.life ? [`${LIFE} = ?`] : []),
      ...(search ? [NAMED] : []),
    ];
    const parameters = [today, ...(filter.life ? [filter.life] : []), ...(search ? [search] : [])];
    const after = positionOf(page);
    const matching = where.length > 0 ? where.join(' and ') : 'true';
    const beyond = after ? ' and (s.starts_on, s.id) < (?::date, ?::uuid)' : '';
    const [rows, [count]] = await Promise.all([
      this.database.sql<SubscriptionRow>(
        `select ${SUBSCRIPTION_COLUMNS} from ${SUBSCRIPTION_TABLES} where ${matching}${beyond} order by s.starts_on desc, s.id desc limit ?`,
        [...parameters, ...(after ?? []), page.limit + 1],
      ),
      this.database.sql<{ total: number }>(
        `select count(*)::int as total from ${SUBSCRIPTION_TABLES} where ${matching}`,
        parameters,
      ),
    ]);
    const cursor = (row: SubscriptionRow) => cursorOf(row.startsOn, row.id);
    return connection(rows.map(asOf(today)), page, { totalCount: count?.total ?? 0, cursor });
  }

  /** The subscription each of these persons is on, or the next to begin; none for those the viewer may not read. */
  async currentOf(viewer: Viewer, personIds: readonly string[]): Promise<Map<string, SubscriptionRow>> {
    const today = this.today();
    const rows = await this.database.sql<SubscriptionRow>(
      `select distinct on (s.person_id) ${SUBSCRIPTION_COLUMNS} from ${SUBSCRIPTION_TABLES}
       where s.person_id = any(?::uuid[]) and (s.ends_on is null or s.ends_on > d.today) order by s.person_id, s.starts_on`,
      [today, uuidArray(readable(viewer, personIds))],
    );
    return new Map(rows.map((row) => [row.personId, asOf(today)(row)]));
  }

  /** Staff, and whose it is; null for everybody else. */
  async byId(viewer: Viewer, id: string): Promise<SubscriptionRow | null> {
    requireRole(viewer, ...WORKSHOP_USERS);
    const today = this.today();
    const [row] = await this.database.sql<SubscriptionRow>(
      `select ${SUBSCRIPTION_COLUMNS} from ${SUBSCRIPTION_TABLES} where s.id = ?::uuid`,
      [today, id],
    );
    return row && readable(viewer, [row.personId]).length > 0 ? asOf(today)(row) : null;
  }

  /** Staff: the board, one figure for each state that somebody is in. */
  async counts(viewer: Viewer): Promise<LifeCount[]> {
    requireRole(viewer, ...STAFF);
    return this.database.sql<LifeCount>(
      `select ${LIFE} as life, count(*)::int as count from ${SUBSCRIPTION_TABLES} group by 1 order by 1`,
      [this.today()],
    );
  }

  private today(): string {
    return civilDay(this.clock.now());
  }
}

/** Those of these persons whose membership the viewer may read. */
export const readable = (viewer: Viewer, personIds: readonly string[]): string[] =>
  personIds.filter((id) => hasRole(viewer, ...STAFF) || (viewer.signedIn && viewer.personId === id));

/** The position a cursor of ours holds; any other starts from the beginning. */
function positionOf({ after }: Page): readonly string[] | null {
  const [startsOn, id] = after ?? [];
  return /^\d{4}-\d{2}-\d{2}$/.test(startsOn ?? '') && idField.safeParse(id).success ? after : null;
}
