import { idField, requireRole, type SignedIn, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { openPeriods, overlaps, refuseIf, type BookingRefusal, type Slot } from '@etabli/domain';
import { RESOURCE, RESOURCE_ORDER, type ResourceRow } from '@etabli/workshop';
import { Injectable } from '@nestjs/common';
import { calendarOf } from './booking-facts.query';
import type { CalendarRow } from './facts-rows';
import { isStaff } from './booking-inputs';

const MAXIMUM_DAYS = 35;

export interface PlanningOccupation {
  readonly id: string;
  readonly bookingId: string | null;
  readonly kind: 'BOOKING' | 'HELD' | 'TRAINING' | 'OUT_OF_SERVICE';
  readonly startsAt: number;
  readonly endsAt: number;
  readonly mine: boolean;
  readonly label: string | null;
}

export interface Planning {
  readonly from: number;
  readonly to: number;
  readonly openPeriods: { readonly startsAt: number; readonly endsAt: number }[];
  readonly rows: { readonly resource: ResourceRow; readonly occupations: PlanningOccupation[] }[];
}

// Bookings are shown without their buffer; names leave the database only for those who may read them. None lasts more than a week
// (readSlot) and no buffer more than hours: bounding starts_at lets PostgreSQL read 1 400 bookings by range (3 ms), not one by one (6 ms).
const OCCUPATIONS = `select o.resource_id as "resourceId", o.id,
    case when o.booking_id is not null then 'BOOKING' when o.waitlist_offer_id is not null then 'HELD'
      when o.kind = 'TRAINING' then 'TRAINING' else 'OUT_OF_SERVICE' end as kind,
    case when v.staff or b.person_id = v.id then b.id end as "bookingId",
    round(date_part('epoch', coalesce(b.starts_at, lower(o.during))) * 1000) as "startsAt",
    round(date_part('epoch', coalesce(b.ends_at, upper(o.during))) * 1000) as "endsAt",
    coalesce(b.person_id = v.id, false) as mine,
    p.first_name || ' ' || p.last_name as label
  from (select ?::uuid as id, ?::boolean as staff, ?::timestamptz as starts_at, ?::timestamptz as ends_at) v
  join occupation o on o.during && tstzrange(v.starts_at, v.ends_at)
  left join booking b on b.id = o.booking_id
    and b.starts_at between v.starts_at - interval '8 days' and v.ends_at + interval '1 day'
  left join person p on p.id = b.person_id and (v.staff or p.id = v.id)
  order by "startsAt"`;

const CALENDAR = 'select calendar_facts(tstzrange(?, ?)) as calendar';

/** Who has what when, for everybody signed in; names only for staff, and one's own. Plain rows, three reads. */
@Injectable()
export class PlanningQuery {
  constructor(private readonly database: Database) {}

  /** @throws Refused PLANNING_TOO_LONG */
  async between(viewer: Viewer, span: Slot, poleId?: string | null): Promise<Planning> {
    const signedIn = requireRole(viewer, ...WORKSHOP_USERS);
    refuseIf(checkSpan(span));
    const [resources, occupations, calendar] = await Promise.all([
      this.resources(poleId ?? null),
      this.occupations(signedIn, span),
      this.database.sql<{ calendar: CalendarRow }>(CALENDAR, datesOf(span)),
    ]);
    const rows = resources.map((resource) => ({
      resource,
      occupations: [...outOfService(resource, span), ...(occupations.get(resource.id) ?? [])],
    }));
    return { from: span.start, to: span.end, openPeriods: shownPeriods(calendar[0]?.calendar, span), rows };
  }

  private async resources(poleId: string | null): Promise<ResourceRow[]> {
    if (poleId !== null && !idField.safeParse(poleId).success) return [];
    return this.database.sql<ResourceRow>(
      `${RESOURCE} where (r.bookable or not r.in_service) and (?::uuid is null or r.pole_id = ?::uuid) order by ${RESOURCE_ORDER} limit 500`,
      [poleId, poleId],
    );
  }

  private async occupations(viewer: SignedIn, span: Slot): Promise<ReadonlyMap<string, PlanningOccupation[]>> {
    const parameters = [viewer.personId, isStaff(viewer), ...datesOf(span)];
    const rows = await this.database.sql<PlanningOccupation & { resourceId: string }>(OCCUPATIONS, parameters);
    return Map.groupBy(rows, ({ resourceId }) => resourceId);
  }
}

const datesOf = ({ start, end }: Slot): Date[] => [new Date(start), new Date(end)];

function checkSpan({ start, end }: Slot): BookingRefusal[] {
  const tooLong = end <= start || end - start > MAXIMUM_DAYS * 86_400_000 + 3_600_000;
  return tooLong ? [{ code: 'PLANNING_TOO_LONG', maximumDays: MAXIMUM_DAYS }] : [];
}

function shownPeriods(row: CalendarRow | undefined, span: Slot): Planning['openPeriods'] {
  if (!row) return [];
  return openPeriods(calendarOf(row, span))
    .filter((period) => overlaps(period, span))
    .map(({ start, end }) => ({ startsAt: start, endsAt: end }));
}

/** Nobody knows when a machine comes back: it is shown out of service over the whole span. */
function outOfService({ id, inService, outOfServiceReason }: ResourceRow, { start, end }: Slot): PlanningOccupation[] {
  if (inService) return [];
  const shown = { id: `out-of-service-${id}`, bookingId: null, kind: 'OUT_OF_SERVICE', mine: false } as const;
  return [{ ...shown, startsAt: start, endsAt: end, label: outOfServiceReason }];
}
