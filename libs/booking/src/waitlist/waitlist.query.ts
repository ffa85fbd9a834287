import { idField, requireRole, STAFF, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import type { WaitlistPolicy, WaitlistState } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { isStaff } from '../booking-inputs';

export interface WaitlistEntryView {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly resourceId: string | null;
  readonly category: string | null;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly state: WaitlistState;
  readonly joinedAt: number;
  /** Who waits before them for some of the same time. */
  readonly ahead: number;
  readonly offeredResourceId: string | null;
  readonly offeredUntil: number | null;
  readonly policy: WaitlistPolicy | null;
  readonly bookingId: string | null;
}

const ENTRIES = `select e.id, e.person_id as "personId", p.first_name || ' ' || p.last_name as "personName",
    e.resource_id as "resourceId", e.category, milliseconds(e.starts_at)::float8 as "startsAt", milliseconds(e.ends_at)::float8 as "endsAt",
    e.state, milliseconds(e.joined_at)::float8 as "joinedAt", e.booking_id as "bookingId",
    case when e.state = 'OFFERED' then o.resource_id end as "offeredResourceId",
    case when e.state = 'OFFERED' then milliseconds(o.offered_until)::float8 end as "offeredUntil",
    case when e.state = 'OFFERED' then o.policy end as policy,
    case when e.state <> 'WAITING' then 0 else (
      select count(*)::int from waitlist_entry f
      where f.state in ('WAITING','OFFERED') and (f.joined_at, f.id) < (e.joined_at, e.id)
        and tstzrange(f.starts_at, f.ends_at) && tstzrange(e.starts_at, e.ends_at)
        and (f.resource_id is not distinct from e.resource_id and f.category is not distinct from e.category)) end as ahead
  from waitlist_entry e join person p on p.id = e.person_id left join waitlist_offer o on o.id = e.offer_id`;

/** Who waits for what. */
@Injectable()
export class WaitlistQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One's own, the offers first, then what lies ahead; what is over for a week too. */
  async mine(viewer: Viewer): Promise<WaitlistEntryView[]> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    return this.database.sql<WaitlistEntryView>(
      `${ENTRIES} where e.person_id = ?::uuid and e.ends_at > ?::timestamptz - interval '7 days'
       order by e.state <> 'OFFERED', e.state <> 'WAITING', e.starts_at, e.id limit 100`,
      [personId, new Date(this.clock.now())],
    );
  }

  /** Staff: those who wait for a resource or its category, in their order. */
  async of(viewer: Viewer, resourceId: string): Promise<WaitlistEntryView[]> {
    requireRole(viewer, ...STAFF);
    if (!idField.safeParse(resourceId).success) return [];
    return this.database.sql<WaitlistEntryView>(
      `${ENTRIES} where e.state in ('WAITING','OFFERED') and (e.resource_id = ?::uuid
         or e.category = (select r.category from resource r where r.id = ?::uuid))
       order by e.joined_at, e.id limit 200`,
      [resourceId, resourceId],
    );
  }

  /** Null when absent or somebody else's. */
  async one(viewer: Viewer, id: string): Promise<WaitlistEntryView | null> {
    const signedIn = requireRole(viewer, ...WORKSHOP_USERS);
    const [entry] = await this.database.sql<WaitlistEntryView>(`${ENTRIES} where e.id = ?::uuid`, [id]);
    return entry && (entry.personId === signedIn.personId || isStaff(signedIn)) ? entry : null;
  }
}
