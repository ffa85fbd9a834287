import { hasRole, requireRole, STAFF, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { readable } from '../subscriptions/subscriptions.query';

export interface SeatRow {
  readonly id: string;
  readonly subscriptionId: string;
  readonly personId: string;
  readonly personName: string;
  readonly holderName: string;
  readonly planName: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface SeatCandidateRow {
  readonly personId: string;
  readonly name: string;
}

const SEATS = `select t.id, t.subscription_id as "subscriptionId", t.person_id as "personId",
    p.first_name || ' ' || p.last_name as "personName", h.first_name || ' ' || h.last_name as "holderName",
    l.name as "planName", t.starts_on as "startsOn", least(t.ends_on, s.ends_on) as "endsOn"
  from subscription_seat t join plan_subscription s on s.id = t.subscription_id join plan l on l.id = s.plan_id
    join person p on p.id = t.person_id join person h on h.id = s.person_id`;

/** A seat that is held, or will be. */
const TO_COME = `(least(t.ends_on, s.ends_on) is null or least(t.ends_on, s.ends_on) > greatest(?::date, t.starts_on - 1))`;

/** Reads seats: staff reads all of them, who signed theirs, who holds one their own. */
@Injectable()
export class SeatsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Seats held or to come under each of these subscriptions, the oldest first. */
  async under(viewer: Viewer, subscriptionIds: readonly string[]): Promise<Map<string, SeatRow[]>> {
    const rows = await this.database.sql<SeatRow>(
      `${SEATS} where t.subscription_id = any(?::uuid[]) and ${TO_COME} and (?::boolean or s.person_id = ?::uuid)
       order by t.starts_on, "personName"`,
      [uuidArray(subscriptionIds), this.today(), hasRole(viewer, ...STAFF), viewer.signedIn ? viewer.personId : null],
    );
    return Map.groupBy(rows, ({ subscriptionId }) => subscriptionId);
  }

  /** The seat each of these persons holds, or the next one; none for those the viewer may not read. */
  async heldBy(viewer: Viewer, personIds: readonly string[]): Promise<Map<string, SeatRow>> {
    const rows = await this.database.sql<SeatRow>(
      `${SEATS} where t.person_id = any(?::uuid[]) and ${TO_COME} order by t.starts_on desc`,
      [uuidArray(readable(viewer, personIds)), this.today()],
    );
    return new Map(rows.map((row) => [row.personId, row]));
  }

  /** How many persons may work under each of these subscriptions, who signed it included. */
  async offered(subscriptionIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.sql<{ id: string; seats: number }>(
      'select s.id, l.seats from plan_subscription s join plan l on l.id = s.plan_id where s.id = any(?::uuid[])',
      [uuidArray(subscriptionIds)],
    );
    return new Map(rows.map(({ id, seats }) => [id, seats]));
  }

  /** Colleagues of who signed, who are members in no other way. Staff, and who signed. */
  async candidates(viewer: Viewer, subscriptionId: string): Promise<SeatCandidateRow[]> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    return this.database.sql<SeatCandidateRow>(
      `select p.id as "personId", p.first_name || ' ' || p.last_name as name from plan_subscription s
         join business_member a on a.person_id = s.person_id and a.left_at is null
         join business_member b on b.business_id = a.business_id and b.left_at is null and b.person_id <> a.person_id
         join person p on p.id = b.person_id and p.active
       where s.id = ? and (?::boolean or s.person_id = ?::uuid) and not exists (
         select from memberships_of(p.id, ?) m where m.ends_on is null or m.ends_on > ?::date)
       order by p.last_name collate "fr-x-icu", p.first_name`,
      [subscriptionId, hasRole(viewer, ...STAFF), personId, this.today(), this.today()],
    );
  }

  private today(): string {
    return civilDay(this.clock.now());
  }
}
