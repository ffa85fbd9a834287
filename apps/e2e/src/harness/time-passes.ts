import type { Pool } from 'pg';

// The servers under test live in the real time: what is planned is brought to it instead.

/** The session planned then begins now; gives its id. */
export async function beginsNow(pool: Pool, planned: { training: string; startsAt: string }): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `update training_session s set starts_at = now() - interval '5 minutes', ends_at = now() + interval '1 hour'
     from training t where t.id = s.training_id and translate(t.title, chr(160), ' ') = $1 and s.starts_at = $2 returning s.id`,
    [planned.training, planned.startsAt],
  );
  if (!rows[0]) throw new Error('no such session');
  return rows[0].id;
}

/** The first booking of that person on that machine began a minute ago, whoever was there gone; gives the code on the machine. */
export async function bookingsBeginNow(pool: Pool, whose: { email: string; machineId: string }): Promise<string> {
  const { rows } = await pool.query<{ code: string }>(NOW, [whose.email, whose.machineId]);
  if (!rows[0]) throw new Error('no such booking');
  return rows[0].code;
}

const NOW = `
  with span as (select tstzrange(now() - interval '1 minute', now() + interval '1 hour') as during),
  mine as (select b.id from booking b join person p on p.id = b.person_id
    where p.email = $1 and b.resource_id = $2 order by b.starts_at limit 1),
  gone as (delete from occupation o using span where o.resource_id = $2 and o.during && span.during returning booking_id),
  cancelled as (update booking set state = 'CANCELLED', cancelled_at = now() where id in (select booking_id from gone)),
  moved as (update booking set starts_at = lower(span.during), ends_at = upper(span.during)
    from span where id in (select id from mine)),
  taken as (update occupation set during = span.during from span where booking_id in (select id from mine))
  select code from resource where id = $2`;
