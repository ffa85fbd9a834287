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

// bookings are shown without their buffer; names leave the database only for those who may read them
const OCCUPATIONS = `select o.resource_id as "resourceId", json_agg(json_build_object(
    'id', o.id, 'kind', case when b.id is not null then 'BOOKING' when o.waitlist_offer_id is not null then 'HELD'
      when o.kind = 'TRAINING' then 'TRAINING' else 'OUT_OF_SERVICE' end,
    'bookingId', case when v.staff or b.person_id = v.id then b.id end,
    'startsAt', milliseconds(coalesce(b.starts_at, lower(o.during))), 'endsAt', milliseconds(coalesce(b.ends_at, upper(o.during))),
    'mine', coalesce(b.person_id = v.id, false),
    'label', case when v.staff or b.person_id = v.id then p.first_name || ' ' || p.last_name end) order by o.during) as occupations
  from (select ?::uuid as id, ?::boolean as staff) v
  cross join occupation o
  left join booking b on b.id = o.booking_id
  left join person p on p.id = b.person_id
  where o.during && tstzrange(?::timestamptz, ?::timestamptz)
  group by o.resource_id`;

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
    const rows = await this.database.sql<{ resourceId: string; occupations: PlanningOccupation[] }>(OCCUPATIONS, [
      viewer.personId,
      isStaff(viewer),
      ...datesOf(span),
    ]);
    return new Map(rows.map((row) => [row.resourceId, row.occupations]));
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
