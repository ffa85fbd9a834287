import { hasRole, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import type { StoragePlaceKind } from '@etabli/domain';
import { civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { ALLOCATION, type AllocationRow } from './allocation-row';

export interface StoragePlaceRow {
  readonly id: string;
  readonly kind: StoragePlaceKind;
  readonly code: string;
  readonly poleId: string | null;
  readonly poleName: string | null;
  readonly monthlyPriceExclTaxCents: number;
  readonly offered: boolean;
  readonly allocation: AllocationRow | null;
}

/** Held today or later: who is leaving comes before who comes next. */
const PLACES = `select p.id, p.kind, p.code, p.pole_id as "poleId", o.name as "poleName",
    p.monthly_price_excl_tax_cents as "monthlyPriceExclTaxCents", p.offered, (
      select ${ALLOCATION} from allocation a join plan_subscription s on s.id = a.subscription_id join person h on h.id = s.person_id
      where a.place_id = p.id and (a.ends_on is null or a.ends_on > greatest(?::date, a.starts_on)) order by a.starts_on limit 1) as allocation
  from storage_place p left join pole o on o.id = p.pole_id`;

/** Reads places and who holds them: staff reads all of them, members those they hold. */
@Injectable()
export class AllocationsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Every place, by kind then code. */
  places(viewer: Viewer): Promise<StoragePlaceRow[]> {
    requireRole(viewer, ...STAFF);
    return this.database.sql<StoragePlaceRow>(
      `${PLACES} order by array_position(array['BENCH','LOCKER','RACK'], p.kind), p.code collate "fr-x-icu" limit 1000`,
      [this.today()],
    );
  }

  async place(viewer: Viewer, id: string): Promise<StoragePlaceRow | null> {
    requireRole(viewer, ...STAFF);
    const [row] = await this.database.sql<StoragePlaceRow>(`${PLACES} where p.id = ?`, [this.today(), id]);
    return row ?? null;
  }

  async byId(viewer: Viewer, id: string): Promise<AllocationRow | null> {
    requireRole(viewer, ...STAFF);
    const [row] = await this.database.sql<{ allocation: AllocationRow }>(
      `select ${ALLOCATION} as allocation from allocation a join plan_subscription s on s.id = a.subscription_id
         join person h on h.id = s.person_id join storage_place p on p.id = a.place_id where a.id = ?`,
      [id],
    );
    return row?.allocation ?? null;
  }

  /** Places held or to come under each of these subscriptions. */
  async under(viewer: Viewer, subscriptionIds: readonly string[]): Promise<Map<string, AllocationRow[]>> {
    const rows = await this.database.sql<{ allocation: AllocationRow }>(
      `select ${ALLOCATION} as allocation from allocation a join plan_subscription s on s.id = a.subscription_id
         join person h on h.id = s.person_id join storage_place p on p.id = a.place_id
       where a.subscription_id = any(?::uuid[]) and (a.ends_on is null or a.ends_on > greatest(?::date, a.starts_on))
         and (?::boolean or s.person_id = ?::uuid) order by array_position(array['BENCH','LOCKER','RACK'], p.kind), p.code`,
      [uuidArray(subscriptionIds), this.today(), hasRole(viewer, ...STAFF), viewer.signedIn ? viewer.personId : null],
    );
    return Map.groupBy(
      rows.map(({ allocation }) => allocation),
      ({ subscriptionId }) => subscriptionId,
    );
  }

  private today(): string {
    return civilDay(this.clock.now());
  }
}
