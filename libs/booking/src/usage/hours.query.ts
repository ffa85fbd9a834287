import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { endOfCivilDay, startOfCivilDay } from '@etabli/domain';
import { Injectable } from '@nestjs/common';

/** Hours of one resource: what was booked and what was used are two measures, never added up. In minutes. */
export interface HoursOfResource {
  readonly resourceId: string;
  readonly bookedMinutes: number;
  readonly usedMinutes: number;
  /** Booked, and given back before the end or released. */
  readonly givenBackMinutes: number;
  readonly noShows: number;
}

const HOURS = `
  with booked as (
    select b.resource_id, sum(extract(epoch from coalesce(b.booked_until, b.ends_at) - b.starts_at)) / 60 as minutes,
      sum(extract(epoch from coalesce(b.booked_until, b.ends_at) - b.ends_at)) / 60 as given_back,
      count(*) filter (where b.released_at is not null) as no_shows
    from booking b where b.state = 'CONFIRMED' and b.starts_at >= ? and b.starts_at < ? group by b.resource_id),
  used as (
    select u.resource_id, sum(extract(epoch from u.stopped_at - u.started_at)) / 60 as minutes
    from usage_session u where u.stopped_at is not null and u.started_at >= ? and u.started_at < ? group by u.resource_id)
  select r.id as "resourceId", round(coalesce(b.minutes, 0))::int as "bookedMinutes", round(coalesce(u.minutes, 0))::int as "usedMinutes",
    round(coalesce(b.given_back, 0))::int as "givenBackMinutes", coalesce(b.no_shows, 0)::int as "noShows"
  from resource r join pole p on p.id = r.pole_id left join booked b on b.resource_id = r.id left join used u on u.resource_id = r.id
  where b.minutes > 0 or u.minutes > 0
  order by p.position, r.position, r.name`;

/** Hours booked and hours used, kept apart: what was planned, and what the sessions measured. */
@Injectable()
export class HoursQuery {
  constructor(private readonly database: Database) {}

  /** Staff: bookings and sessions that began between two civil days, both included. */
  async between(
    viewer: Viewer,
    { from, to }: { readonly from: string; readonly to: string },
  ): Promise<HoursOfResource[]> {
    requireRole(viewer, ...STAFF);
    const span = [new Date(startOfCivilDay(from)), new Date(endOfCivilDay(to))];
    return this.database.sql<HoursOfResource>(HOURS, [...span, ...span]);
  }
}
