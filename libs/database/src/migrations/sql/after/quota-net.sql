-- Nobody spends more than their share, whatever writes. The rules refuse it first; this is the net under them, over the bookings
-- themselves: there is no counter to drift. The person is locked before their hours are added up: of two writers one counts after the other.
-- Skipped for those who work here, for hours that do not count, where staff let it go through, and where no more is taken than before.
create function quota_must_be_kept() returns trigger language plpgsql as $$
declare
  wanted resource;
  q quota;
  whole tstzrange;
  reached tstzrange;
  used interval;
begin
  if new.state = 'CANCELLED' or not new.counts_in_quota or new.quota_allowed or not exists (select from quota) then
    return null;
  end if;
  if tg_op = 'UPDATE' and old.state <> 'CANCELLED' and old.counts_in_quota and new.person_id = old.person_id
    and new.resource_id = old.resource_id and new.starts_at >= old.starts_at and counted_until(new) <= counted_until(old) then
    return null;
  end if;
  select * into wanted from resource r where r.id = new.resource_id;
  if not exists (select from quotas_on(new.person_id, wanted, timezone('Europe/Paris', new.starts_at)::date)) then
    return null;
  end if;
  perform from person p where p.id = new.person_id for no key update;
  if exists (select from person p where p.id = new.person_id and p.roles && array['TRAINER','MANAGER','ADMINISTRATOR']) then
    return null;
  end if;
  for q in select * from quotas_on(new.person_id, wanted, timezone('Europe/Paris', new.starts_at)::date) loop
    whole := tstzrange(new.starts_at, counted_until(new));
    while not isempty(whole) loop
      reached := civil_periods(lower(q.period), tstzrange(lower(whole), lower(whole) + interval '1 microsecond'));
      select coalesce(sum(upper(c.slot * reached) - lower(c.slot * reached)), interval '0') into used
      from counted_slots(q, new.person_id, reached, null) as c(slot) where c.slot && reached;
      if used > make_interval(mins => q.limit_minutes) then
        raise exception 'more hours than the quota' using errcode = 'check_violation', constraint = 'booking_quota_kept';
      end if;
      whole := whole - tstzrange(null, upper(reached));
    end loop;
  end loop;
  return null;
end
$$;
create trigger booking_quota_kept
  after insert or update of person_id, resource_id, starts_at, ends_at, state, counts_in_quota, quota_allowed, released_at on booking
  for each row execute function quota_must_be_kept();
