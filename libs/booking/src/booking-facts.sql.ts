/** An instant as JSON carries it: milliseconds since the epoch. */
export const millis = (instant: string): string => `round(extract(epoch from ${instant}) * 1000)::bigint`;

/** No booking is longer: bounds how far back an index must be read for what still lasts. */
const LONGEST = `interval '7 days'`;

/** A resource `r` with its required habilitation `h` and what takes it in the span of `a`, as JSON. */
export const RESOURCE_FACTS = `json_build_object(
    'id', r.id, 'name', r.name, 'poleId', r.pole_id, 'inService', r.in_service,
    'outOfServiceReason', r.out_of_service_reason, 'bookable', r.bookable,
    'requiredHabilitation', case when h.id is not null
      then json_build_object('typeId', h.id, 'name', h.name, 'level', r.required_level) end,
    'rules', json_build_object('gridMinutes', r.grid_minutes, 'minimumMinutes', r.minimum_minutes,
      'maximumMinutes', r.maximum_minutes, 'bufferMinutes', r.buffer_minutes, 'noticeMinutes', r.notice_minutes,
      'horizonDays', r.horizon_days, 'cancellationDeadlineMinutes', r.cancellation_deadline_minutes),
    'occupations', coalesce((
      select json_agg(json_build_object('start', ${millis('lower(o.during)')}, 'end', ${millis('upper(o.during)')}))
      from occupation o
      where o.resource_id = r.id and o.during && a.span and o.booking_id is distinct from a.moving_id), '[]'))`;

/** Columns about the person of `a` (person_id, moving_id). */
export const PERSON_FACTS = `  (select json_build_object('active', p.active,
      'worksHere', p.roles && array['TRAINER','MANAGER','ADMINISTRATOR'],
      'heldFor', (select h.reason from hold h where h.person_id = p.id and h.lifted_at is null order by h.placed_at limit 1))
    from person p where p.id = a.person_id) as person,
  (select coalesce(json_agg(json_build_object('startsOn', s.starts_on, 'endsOn', s.ends_on)), '[]')
    from plan_subscription s where s.person_id = a.person_id) as subscriptions,
  (select coalesce(json_agg(json_build_object('id', k.id, 'expiresOn', k.expires_on,
      'remainingMinutes', k.remaining_minutes, 'heldMinutes', case when a.moving_id is null then 0 else coalesce((
        select -sum(e.minutes)::int from hour_credit_entry e where e.pack_id = k.id and e.booking_id = a.moving_id), 0) end)), '[]')
    from hour_pack k where k.person_id = a.person_id) as packs,
  (select coalesce(json_agg(json_build_object('typeId', g.type_id, 'level', g.level,
      'validUntil', ${millis('g.valid_until')})), '[]')
    from habilitation_grant g where g.person_id = a.person_id
      and not exists (select from habilitation_revocation v where v.grant_id = g.id)) as habilitations`;

/** Columns about the calendar in the span of `a`. */
export const CALENDAR_FACTS = `  (select coalesce(json_agg(json_build_object('weekday', w.weekday, 'opensAtMinute', w.opens_at_minute,
      'closesAtMinute', w.closes_at_minute)), '[]') from opening_hours w) as week,
  (select coalesce(json_agg(json_build_object('reason', c.reason,
      'slot', json_build_object('start', ${millis('c.starts_at')}, 'end', ${millis('c.ends_at')}))), '[]')
    from closure c where tstzrange(c.starts_at, c.ends_at) && a.span) as closures`;
/**
 * Everything about a person, a resource and a span of time in one statement: one round trip, one snapshot.
 * Parameters: person, resource, start and end of the span, booking being moved, who asks, client mutation id,
 * whether resources alike are wanted, how many resources at most.
 */
export const BOOKING_FACTS = `
with a as materialized (
  select ?::uuid as person_id, ?::uuid as resource_id, tstzrange(?::timestamptz, ?::timestamptz) as span,
    ?::uuid as moving_id, ?::uuid as actor_id, ?::text as client_mutation_id, ?::boolean as alike, ?::int as most)
select
${PERSON_FACTS},
  (select coalesce(json_agg(json_build_object('resourceName', r.name,
      'slot', json_build_object('start', ${millis('b.starts_at')}, 'end', ${millis('b.ends_at')}))), '[]')
    from booking b join resource r on r.id = b.resource_id
    where b.person_id = a.person_id and b.state = 'CONFIRMED' and b.id is distinct from a.moving_id
      and b.starts_at < upper(a.span) and b.starts_at > lower(a.span) - ${LONGEST} and b.ends_at > lower(a.span)) as "ownBookings",
${CALENDAR_FACTS},
  (select json_build_object('action', q.action, 'bodyHash', encode(q.body_hash, 'hex'), 'subjectId', q.subject_id)
    from client_request q where q.person_id = a.actor_id and q.client_mutation_id = a.client_mutation_id) as answer,
  (select coalesce(json_agg(found.facts order by found.rank, found.position, found.name), '[]') from (
    select ${RESOURCE_FACTS} as facts, r.position, r.name,
      case when r.id = wanted.id then 0 when r.category = wanted.category then 1 else 2 end as rank
    from resource wanted
    join resource r on r.id = wanted.id or (a.alike and r.in_service and r.bookable
      and (r.category = wanted.category or r.required_habilitation_id = wanted.required_habilitation_id))
    left join habilitation_type h on h.id = r.required_habilitation_id
    where wanted.id = a.resource_id
    order by rank, r.position, r.name limit a.most) found) as resources
from a`;
