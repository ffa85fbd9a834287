-- Until when habilitations hold, the months without a use counted. Like booking facts, these decide nothing: libs/domain/src/training
-- says the same (`validityOf`), and a test compares both.

-- The end of the civil day that comes some months after an instant.
create function end_of_day_after_months(instant timestamptz, months int) returns timestamptz language sql stable as
$$ select ((timezone('Europe/Paris', instant)::date + make_interval(months => months))::date + 1)::timestamp at time zone 'Europe/Paris' $$;

-- When a person last used what a habilitation is for, as it was known at an instant: the end of a booking kept,
-- not of one released because nobody came. One look in an index for each machine: some people have thousands of bookings.
create function habilitation_last_used(of_person uuid, of_type uuid, known_at timestamptz) returns timestamptz language plpgsql stable as $$
begin
  return (
    select max(last.ends_at) from resource r cross join lateral (
      select b.ends_at from booking b
      where b.person_id = of_person and b.resource_id = r.id and b.state = 'CONFIRMED' and b.released_at is null
        and b.starts_at < known_at and b.ends_at <= known_at
      order by b.starts_at desc limit 1) last
    where r.required_habilitation_id = of_type);
end
$$;

-- Exclusive end of a grant as it was known at an instant: its own date, or the months without a use, whichever comes first; null: no end.
-- Trainers keep their level by teaching, which is no booking.
create function grant_valid_until(g habilitation_grant, unused_months int, known_at timestamptz) returns timestamptz language plpgsql stable as $$
begin
  if unused_months is null or g.level = 'TRAINER' then
    return g.valid_until;
  end if;
  return least(g.valid_until, end_of_day_after_months(
    greatest(g.granted_at, habilitation_last_used(g.person_id, g.type_id, known_at)), unused_months));
end
$$;

-- What a person holds and until when, as rules on bookings read it; of one type, or of all when it is null.
create function habilitation_facts(of_person uuid, of_type uuid, known_at timestamptz default now()) returns json language plpgsql stable as $$
begin
  return (
    select coalesce(json_agg(json_build_object('typeId', g.type_id, 'level', g.level,
      'validUntil', milliseconds(grant_valid_until(g, t.unused_months, known_at)))), '[]')
    from habilitation_grant g join habilitation_type t on t.id = g.type_id
    where g.person_id = of_person and (of_type is null or g.type_id = of_type)
      and not exists (select from habilitation_revocation v where v.grant_id = g.id));
end
$$;

-- The safety sheet taught with a habilitation on a day: that of the first resource it is for, its own before that of its category.
create function safety_sheet_taught(of_type uuid, on_day date) returns uuid language plpgsql stable as $$
begin
  return (
    select s.id from resource r, safety_sheets_in_force(r, on_day) s
    where r.required_habilitation_id = of_type order by s.resource_id is null, r.position, r.name limit 1);
end
$$;
