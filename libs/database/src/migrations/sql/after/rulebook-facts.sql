-- What the rules on safety and fairness read. Like booking facts, these decide nothing: every rule is in libs/domain.

-- The civil days, ISO weeks or months of the place that a span touches, whole.
create function civil_periods(period text, span tstzrange) returns tstzrange language sql stable as $$
  select tstzrange(date_trunc(period, lower(span), 'Europe/Paris'),
    (timezone('Europe/Paris', date_trunc(period, upper(span) - interval '1 microsecond', 'Europe/Paris')) + ('1 ' || period)::interval)
      at time zone 'Europe/Paris')
$$;

-- What a booking counts for: a slot left empty counts whole, one finished early as far as it was used.
create function counted_until(b booking) returns timestamptz language sql immutable as
$$ select case when b.released_at is null then b.ends_at else greatest(b.ends_at, b.booked_until) end $$;

-- The quotas that a slot of a resource draws on: everybody's, and those of the plan that the person
-- works under on the day it starts, by signing it or by a seat: each person has the whole share.
create function quotas_on(of_person uuid, r resource, day date) returns setof quota language plpgsql stable as $$
begin
  return query select q.* from quota q
    where (q.scope = 'EVERYTHING' or q.resource_id = r.id or q.category = r.category or q.pole_id = r.pole_id)
      and (q.plan_id is null or exists (
        select from memberships_of(of_person, day) s where s.plan_id = q.plan_id
          and s.starts_on <= day and (s.ends_on is null or day < s.ends_on)))
    order by q.id;
end
$$;

-- Slots of a person that a quota adds up over a span; no booking lasts more than a week.
create function counted_slots(q quota, of_person uuid, span tstzrange, moving uuid) returns setof tstzrange language plpgsql stable as $$
begin
  return query select tstzrange(b.starts_at, counted_until(b)) from booking b join resource r on r.id = b.resource_id
    where b.person_id = of_person and b.state <> 'CANCELLED' and b.counts_in_quota and b.id is distinct from moving
      and b.starts_at < upper(span) and b.starts_at > lower(span) - interval '7 days' and counted_until(b) > lower(span)
      and (q.scope = 'EVERYTHING' or r.id = q.resource_id or r.category = q.category or r.pole_id = q.pole_id);
end
$$;

create function quota_name(q quota) returns text language sql stable as $$
  select coalesce(q.category, (select r.name from resource r where r.id = q.resource_id), (select p.name from pole p where p.id = q.pole_id))
$$;

create function slot_json(span tstzrange) returns json language sql stable as
$$ select json_build_object('start', milliseconds(lower(span)), 'end', milliseconds(upper(span))) $$;

-- A quota with what a person used of it, in every period that a span touches.
create function quota_json(q quota, of_person uuid, span tstzrange, moving uuid) returns json language plpgsql stable as $$
begin
  return json_build_object('id', q.id, 'scope', q.scope, 'scopeName', quota_name(q), 'period', q.period,
    'limitMinutes', q.limit_minutes, 'counted', (
      select coalesce(json_agg(slot_json(c.slot)), '[]')
      from counted_slots(q, of_person, civil_periods(lower(q.period), span), moving) as c(slot)));
end
$$;

create function quota_facts(of_person uuid, r resource, wanted tstzrange, span tstzrange, moving uuid) returns json language plpgsql stable as $$
begin
  if not exists (select from quota) then
    return '[]';
  end if;
  return (
    select coalesce(json_agg(quota_json(q, of_person, span, moving)), '[]')
    from quotas_on(of_person, r, timezone('Europe/Paris', lower(wanted))::date) q);
end
$$;

-- Fairness of one person: bookings to come and absences are read only where the place has decided something on them.
create function fairness_facts(of_person uuid, moving uuid, known_at timestamptz) returns json language plpgsql stable as $$
declare
  policy booking_policy;
begin
  select * into policy from booking_policy;
  return json_build_object(
    'countsAlready', coalesce((select b.counts_in_quota from booking b where b.id = moving), false),
    'upcomingCount', case when policy.maximum_upcoming is null then 0 else (
      select count(*) from booking b where b.person_id = of_person and b.state <> 'CANCELLED' and b.starts_at > known_at
        and b.id is distinct from moving) end,
    'absences', case when policy.no_show_limit is null then '[]'::json else (
      select coalesce(json_agg(json_build_object('kind', a.kind, 'at', milliseconds(a.at))), '[]')
      from absence a where a.person_id = of_person and not exists (select from absence_pardon x where x.absence_id = a.id)
        and a.at > known_at - make_interval(weeks => policy.no_show_within_weeks, days => policy.no_show_restrict_days + 2)) end,
    'policy', json_build_object('shortNoticeHours', coalesce(policy.short_notice_hours, 0),
      'maximumUpcoming', policy.maximum_upcoming,
      'noShow', case when policy.no_show_limit is not null then json_build_object('limit', policy.no_show_limit,
        'withinWeeks', policy.no_show_within_weeks, 'restrictDays', policy.no_show_restrict_days) end));
end
$$;

-- Who else is in a pole over a span: members at work, people in training and who trains them. One row for each slot.
create function others_in_pole(of_pole uuid, span tstzrange, but_person uuid) returns json language plpgsql stable as $$
begin
  return (
    select coalesce(json_agg(json_build_object('personId', there.person_id, 'slot', slot_json(there.slot))), '[]')
    from (
      select b.person_id, tstzrange(b.starts_at, b.ends_at) as slot
      from resource r join booking b on b.resource_id = r.id
      where r.pole_id = of_pole and b.state <> 'CANCELLED' and b.released_at is null
        and b.starts_at < upper(span) and b.starts_at > lower(span) - interval '7 days' and b.ends_at > lower(span)
      union all
      select s.trainer_id, tstzrange(s.starts_at, s.ends_at) from training_session s
      where s.pole_id = of_pole and s.state = 'PLANNED' and s.starts_at < upper(span) and s.ends_at > lower(span)
      union all
      select e.person_id, tstzrange(s.starts_at, s.ends_at) from training_session s join enrolment e on e.session_id = s.id
      where s.pole_id = of_pole and s.state = 'PLANNED' and s.starts_at < upper(span) and s.ends_at > lower(span)
        and e.state not in ('WAITING', 'CANCELLED')) there
    where there.person_id <> but_person);
end
$$;

-- Trainers announced in a pole, and whether they teach what is asked for there.
create function trainers_in_pole(of_pole uuid, taught uuid, span tstzrange, but_person uuid) returns json language plpgsql stable as $$
begin
  return (
    select coalesce(json_agg(json_build_object('slot', slot_json(p.during), 'teachesIt', exists (
      select from habilitation_grant g where g.person_id = p.trainer_id and g.type_id = taught and g.level = 'TRAINER'
        and (g.valid_until is null or g.valid_until >= upper(p.during))
        and not exists (select from habilitation_revocation v where v.grant_id = g.id)))), '[]')
    from trainer_presence p where p.pole_id = of_pole and p.during && span and p.trainer_id <> but_person);
end
$$;

-- Presence in the pole of a resource: others are looked for only where their number or their company matters.
create function presence_facts(of_person uuid, r resource, span tstzrange) returns json language plpgsql stable as $$
declare
  place pole;
  lone_work_forbidden boolean := coalesce((select b.lone_work_forbidden from booking_policy b), false);
begin
  select * into place from pole p where p.id = r.pole_id;
  return json_build_object('poleName', place.name, 'poleCapacity', place.capacity, 'loneWorkForbidden', lone_work_forbidden,
    'others', case when place.capacity is not null or (r.dangerous and lone_work_forbidden)
      then others_in_pole(place.id, span, of_person) else '[]' end,
    'trainers', trainers_in_pole(place.id, r.required_habilitation_id, span, of_person));
end
$$;

-- What a resource cannot run without.
create function dependency_facts(of_resource uuid) returns json language plpgsql stable as $$
begin
  return (
    select coalesce(json_agg(json_build_object('name', n.name, 'inService', n.in_service) order by n.name), '[]')
    from resource_dependency d join resource n on n.id = d.needs_resource_id where d.resource_id = of_resource);
end
$$;

-- All that depends on the person and the resource together: papers for the slot wanted, the rest around it.
create function rulebook_facts(
  of_person uuid, r resource, wanted tstzrange, span tstzrange, known_at timestamptz, moving uuid
) returns json language plpgsql stable as $$
begin
  return json_build_object(
    'papers', paper_facts(of_person, r, wanted, known_at),
    'quotas', quota_facts(of_person, r, wanted, span, moving),
    'presence', presence_facts(of_person, r, span),
    'containedOccupations', contained_occupations(r.id, span, moving));
end
$$;

-- Poles that hold so many persons: two bookings of two machines must not both take the last place.
create function lock_bounded_poles(of_resources uuid[]) returns void language plpgsql volatile as $$
begin
  perform from pole p where p.capacity is not null and p.id in (select r.pole_id from resource r where r.id = any (of_resources))
    order by p.id for no key update;
end
$$;
