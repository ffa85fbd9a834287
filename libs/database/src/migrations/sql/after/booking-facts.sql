-- What the rules on a booking read, as functions: their plans are kept by each connection, and one round trip brings it all.
-- They decide nothing: every rule is in libs/domain.

create function milliseconds(instant timestamptz) returns bigint language sql stable as
$$ select round(extract(epoch from instant) * 1000)::bigint $$;

-- The person: account, subscriptions, packs with the minutes that a booking being moved gives back, habilitations in force.
-- Planned once for each connection (force_generic_plan): planning these took longer than running them.
create function person_facts(of_person uuid, moving uuid, known_at timestamptz) returns json language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return json_build_object(
    'person', (
      select json_build_object('active', p.active, 'worksHere', p.roles && array['TRAINER','MANAGER','ADMINISTRATOR'],
        'bornOn', p.born_on,
        'heldFor', (select h.reason from hold h where h.person_id = p.id and h.lifted_at is null order by h.placed_at limit 1))
      from person p where p.id = of_person),
    'subscriptions', (
      select coalesce(json_agg(json_build_object('startsOn', s.starts_on, 'endsOn', s.ends_on, 'paymentState', s.payment_state,
        'pauses', (select coalesce(json_agg(json_build_object('startsOn', u.starts_on, 'endsOn', u.ends_on)), '[]')
          from subscription_pause u where u.subscription_id = s.subscription_id))), '[]')
      from memberships_of(of_person, timezone('Europe/Paris', known_at)::date) s),
    'packs', (
      select coalesce(json_agg(json_build_object('id', k.id, 'expiresOn', k.expires_on, 'remainingMinutes',
        k.remaining_minutes - coalesce((select sum(e.minutes) from hour_credit_entry e where e.pack_id = k.id and e.booking_id = moving), 0))), '[]')
      from hour_pack k where k.person_id = of_person),
    'habilitations', habilitation_facts(of_person, null, known_at),
    'fairness', fairness_facts(of_person, moving, known_at));
end
$$;

-- Opening hours of the week and closures in the span.
create function calendar_facts(span tstzrange) returns json language plpgsql stable as $$
begin
  return json_build_object(
    'week', (
      select coalesce(json_agg(json_build_object('weekday', w.weekday, 'opensAtMinute', w.opens_at_minute,
        'closesAtMinute', w.closes_at_minute)), '[]')
      from opening_hours w),
    'staffedWeek', (
      select coalesce(json_agg(json_build_object('weekday', w.weekday, 'opensAtMinute', w.opens_at_minute,
        'closesAtMinute', w.closes_at_minute)), '[]')
      from staffed_hours w),
    'closures', (
      select coalesce(json_agg(json_build_object('reason', c.reason,
        'slot', json_build_object('start', milliseconds(c.starts_at), 'end', milliseconds(c.ends_at)))), '[]')
      from closure c where tstzrange(c.starts_at, c.ends_at) && span));
end
$$;

-- A resource with its rules and what takes it in the span, the booking being moved left out.
create function resource_facts(r resource, span tstzrange, moving uuid) returns json language plpgsql stable as $$
begin
  return json_build_object(
    'id', r.id, 'name', r.name, 'poleId', r.pole_id, 'inService', r.in_service,
    'outOfServiceReason', r.out_of_service_reason, 'bookable', r.bookable,
    'dangerous', r.dangerous, 'adultsOnly', r.adults_only, 'needsApproval', r.needs_approval,
    'dependencies', dependency_facts(r.id),
    'requiredHabilitation', (
      select json_build_object('typeId', h.id, 'name', h.name, 'level', r.required_level)
      from habilitation_type h where h.id = r.required_habilitation_id),
    'rules', json_build_object('gridMinutes', r.grid_minutes, 'minimumMinutes', r.minimum_minutes,
      'maximumMinutes', r.maximum_minutes, 'bufferMinutes', r.buffer_minutes, 'noticeMinutes', r.notice_minutes,
      'horizonDays', r.horizon_days, 'cancellationDeadlineMinutes', r.cancellation_deadline_minutes),
    'occupations', (
      select coalesce(json_agg(json_build_object('start', milliseconds(lower(o.during)), 'end', milliseconds(upper(o.during)))), '[]')
      from occupation o
      where o.resource_id = r.id and o.during && span and (moving is null or o.booking_id is distinct from moving)));
end
$$;

-- All of it, with the person's other bookings, the answer already given to this request, and resources alike when wanted.
create function booking_facts(
  of_person uuid, of_resource uuid, slot tstzrange, span tstzrange, known_at timestamptz, moving uuid, actor uuid, client_id text, resources_at_most int
) returns json language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return json_build_object(
    'who', person_facts(of_person, moving, known_at),
    'calendar', calendar_facts(span),
    'ownBookings', (
      select coalesce(json_agg(json_build_object('resourceName', r.name,
        'slot', json_build_object('start', milliseconds(b.starts_at), 'end', milliseconds(b.ends_at)))), '[]')
      from booking b join resource r on r.id = b.resource_id
      -- no booking lasts more than a week: bounds how far back the index is read for what still lasts
      where b.person_id = of_person and b.state <> 'CANCELLED' and b.id is distinct from moving
        and b.starts_at < upper(span) and b.starts_at > lower(span) - interval '7 days' and b.ends_at > lower(span)),
    'answer', (
      select json_build_object('action', q.action, 'bodyHash', encode(q.body_hash, 'hex'), 'subjectId', q.subject_id)
      from client_request q where q.person_id = actor and q.client_mutation_id = client_id),
    'wanted', (
      select json_build_object('resource', resource_facts(r, span, moving), 'rulebook', rulebook_facts(of_person, r, slot, span, known_at, moving))
      from resource r where r.id = of_resource),
    'alike', case when resources_at_most > 1 then (
      select json_agg(json_build_object('resource', resource_facts(found.r, span, moving),
        'rulebook', rulebook_facts(of_person, found.r, slot, span, known_at, moving)) order by found.rank, found.position, found.name)
      from (
        select r, case when r.category = wanted.category then 0 else 1 end as rank, r.position, r.name
        from resource wanted
        join resource r on r.id <> wanted.id and r.in_service and r.bookable
          and (r.category = wanted.category or r.required_habilitation_id = wanted.required_habilitation_id)
        where wanted.id = of_resource
        order by rank, r.position, r.name limit resources_at_most - 1) found) end);
end
$$;

-- Before a new booking: one order of locks everywhere (opening calendar, resource with what stands in it, pole with a
-- capacity, person, accessories), then the facts. Volatile: each statement
-- reads with a snapshot of its own, so that the facts hold all that was committed before the locks were had.
-- `no key update` excludes other bookings without stopping inserts that only refer to these rows.
create function locked_booking_facts(
  calendar_lock bigint, of_person uuid, of_resource uuid, slot tstzrange, span tstzrange, known_at timestamptz, actor uuid, client_id text
) returns json language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock_shared(calendar_lock);
  perform from resource where id = of_resource or parent_id = of_resource order by id for no key update;
  perform lock_bounded_poles(array[of_resource]);
  perform from person where id = of_person for no key update;
  return booking_facts(of_person, of_resource, slot, span, known_at, null, actor, client_id, 1);
end
$$;
