import { addDays } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { ScaleOptions } from './load-scale';

/**
 * Every resource, the same hours of every day, back from the end until there are enough. At one hour no two resources have the
 * same member: the member is the resource's rank plus the rank of the hour, around the circle.
 *
 * @returns the first civil day with bookings
 */
export async function bookScale(em: SqlEntityManager, options: ScaleOptions): Promise<string> {
  const { bookings, resources, members, bookingsPerDay, endsOn } = options;
  const days = Math.ceil(bookings / (resources * bookingsPerDay));
  const startsOn = addDays(endsOn, -days);
  await em.execute(
    `create temporary table scale_resource on commit drop as
     select id, row_number() over (order by position) - 1 as rank from resource`,
  );
  await em.execute(
    `create temporary table scale_member on commit drop as
     select id, row_number() over (order by email) - 1 as rank from person`,
  );
  await em.execute('analyze scale_resource, scale_member');
  await em.execute(
    `insert into booking (id, person_id, resource_id, starts_at, ends_at, booked_by_id, created_at)
     select gen_random_uuid(), m.id, r.id, t.starts_at, t.starts_at + interval '90 minutes', m.id, t.starts_at - interval '3 days'
     from generate_series(0, ? - 1) as n
     cross join lateral (select n / (?::int * ?) as day, n / ? % ? as hour, n % ? as resource) at
     cross join lateral (
       select ((?::date + at.day) + time '08:00' + at.hour * interval '2 hours') at time zone 'Europe/Paris' as starts_at) t
     join scale_resource r on r.rank = at.resource
     join scale_member m on m.rank = (at.resource + at.day * ? + at.hour) % ?`,
    [bookings, resources, bookingsPerDay, resources, bookingsPerDay, resources, startsOn, bookingsPerDay, members],
  );
  await em.execute(
    `insert into occupation (id, resource_id, during, kind, booking_id)
     select gen_random_uuid(), resource_id, tstzrange(starts_at, ends_at), 'BOOKING', id from booking`,
  );
  return startsOn;
}
