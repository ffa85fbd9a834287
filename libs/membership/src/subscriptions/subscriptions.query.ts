import {
  connection,
  cursorOf,
  hasRole,
  idField,
  pageOf,
  requireRole,
  STAFF,
  type ConnectionOf,
  type Page,
  type Viewer,
} from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { civilDay, type SubscriptionState } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { asOf, SUBSCRIPTION_COLUMNS, type SubscriptionRow } from './subscription-row';

export interface SubscriptionsFilter {
  readonly state?: SubscriptionState | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** States as SQL; the parameter is today, once when there is one. */
const IN_STATE: Readonly<Record<SubscriptionState, string>> = {
  ACTIVE: 's.ends_on is null',
  NOTICE_GIVEN: 's.ends_on > ?',
  ENDED: 's.ends_on <= ?',
};

const TABLES = 'plan_subscription s join plan l on l.id = s.plan_id';

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
    const where = filter.state ? IN_STATE[filter.state] : 'true';
    const parameters = where.includes('?') ? [today] : [];
    const after = positionOf(page);
    const beyond = after ? ' and (s.starts_on, s.id) < (?::date, ?::uuid)' : '';
    const [rows, [count]] = await Promise.all([
      this.database.sql<SubscriptionRow>(
        `select ${SUBSCRIPTION_COLUMNS} from ${TABLES} where ${where}${beyond} order by s.starts_on desc, s.id desc limit ?`,
        [...parameters, ...(after ?? []), page.limit + 1],
      ),
      this.database.sql<{ total: number }>(
        `select count(*)::int as total from plan_subscription s where ${where}`,
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
      `select distinct on (s.person_id) ${SUBSCRIPTION_COLUMNS} from ${TABLES}
       where s.person_id = any(?::uuid[]) and (s.ends_on is null or s.ends_on > ?) order by s.person_id, s.starts_on`,
      [uuidArray(readable(viewer, personIds)), today],
    );
    return new Map(rows.map((row) => [row.personId, asOf(today)(row)]));
  }

  async byId(viewer: Viewer, id: string): Promise<SubscriptionRow | null> {
    requireRole(viewer, ...STAFF);
    const [row] = await this.database.sql<SubscriptionRow>(
      `select ${SUBSCRIPTION_COLUMNS} from ${TABLES} where s.id = ?`,
      [id],
    );
    return row ? asOf(this.today())(row) : null;
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
