-- Everything a person is a member under, and for which days: what they signed, and the seats given to them in what others signed. A seat
-- lives within its subscription. A seat over by the day asked about is left out: its holder no longer answers for what that subscription owes.
create function memberships_of(of_person uuid, since date)
returns table (subscription_id uuid, plan_id uuid, starts_on date, ends_on date, payment_state text) language sql stable as $$
  select s.id, plan_on(s.id, since), s.starts_on, s.ends_on, s.payment_state from plan_subscription s where s.person_id = of_person
  union all
  select s.id, plan_on(s.id, since), greatest(s.starts_on, t.starts_on), least(s.ends_on, t.ends_on), s.payment_state
  from subscription_seat t join plan_subscription s on s.id = t.subscription_id
  where t.person_id = of_person and daterange(s.starts_on, s.ends_on) && daterange(t.starts_on, t.ends_on) * daterange(since, null)
$$;

-- The most persons a subscription counts on one day of a span: who signed it, and one more for each seat held that day.
create function persons_under(of_subscription uuid, span daterange) returns int language plpgsql stable as $$
begin
  return 1 + coalesce((
    select max((
      select count(*) from subscription_seat o where o.subscription_id = of_subscription
        and daterange(o.starts_on, o.ends_on) @> greatest(t.starts_on, lower(span))))
    from subscription_seat t where t.subscription_id = of_subscription and daterange(t.starts_on, t.ends_on) && span), 0);
end
$$;

-- Never more persons than the plan has seats, whatever writes. The subscription is locked before they are counted: of two writers one
-- counts after the other.
create function plan_seats_must_suffice() returns trigger language plpgsql as $$
declare
  there int;
begin
  perform from plan_subscription s where s.id = new.subscription_id for no key update;
  select l.seats into there from plan_subscription s join plan l on l.id = s.plan_id where s.id = new.subscription_id;
  if persons_under(new.subscription_id, daterange(new.starts_on, new.ends_on)) > there then
    raise exception 'more persons than seats' using errcode = 'check_violation', constraint = 'subscription_seat_there_is_one';
  end if;
  return null;
end
$$;
create trigger subscription_seat_there_is_one after insert or update on subscription_seat
  for each row execute function plan_seats_must_suffice();

-- Fewer seats, by another plan or by the same plan edited, are refused while more persons than that are to come.
create function subscription_must_keep_its_seats() returns trigger language plpgsql as $$
begin
  if persons_under(new.id, daterange(timezone('Europe/Paris', now())::date, null)) > (select l.seats from plan l where l.id = new.plan_id) then
    raise exception 'fewer seats than persons' using errcode = 'check_violation', constraint = 'subscription_seat_there_is_one';
  end if;
  return null;
end
$$;
create trigger plan_subscription_keeps_its_seats after update of plan_id on plan_subscription
  for each row execute function subscription_must_keep_its_seats();

create function plan_must_keep_its_seats() returns trigger language plpgsql as $$
begin
  perform from plan_subscription s where s.plan_id = new.id order by s.id for no key update;
  if exists (
    select from plan_subscription s where s.plan_id = new.id
      and persons_under(s.id, daterange(timezone('Europe/Paris', now())::date, null)) > new.seats) then
    raise exception 'fewer seats than persons' using errcode = 'check_violation', constraint = 'subscription_seat_there_is_one';
  end if;
  return null;
end
$$;
create trigger plan_keeps_its_seats after update of seats on plan
  for each row when (new.seats < old.seats) execute function plan_must_keep_its_seats();

-- A person works under one subscription a day: what they signed, or a seat. The person is locked first: of two writers one sees the other's row.
create function one_membership_a_day() returns trigger language plpgsql as $$
begin
  perform from person p where p.id = new.person_id for no key update;
  if exists (
    select from subscription_seat t join plan_subscription s on s.person_id = t.person_id
    where t.person_id = new.person_id and daterange(t.starts_on, t.ends_on) && daterange(s.starts_on, s.ends_on)) then
    raise exception 'a seat and a subscription the same day' using errcode = 'check_violation', constraint = 'subscription_seat_not_besides';
  end if;
  return null;
end
$$;
create trigger subscription_seat_not_besides after insert or update of person_id, starts_on, ends_on on subscription_seat
  for each row execute function one_membership_a_day();
create trigger plan_subscription_not_besides_a_seat after insert or update of person_id, starts_on, ends_on on plan_subscription
  for each row execute function one_membership_a_day();

-- A place is given back once each line of its checklist was gone through or set aside.
create function allocation_must_be_checked() returns trigger language plpgsql as $$
begin
  if exists (select from allocation_check c where c.allocation_id = new.id and c.done_at is null) then
    raise exception 'lines of the checklist are left' using errcode = 'check_violation', constraint = 'allocation_checked';
  end if;
  return new;
end
$$;
create trigger allocation_checked before update of ends_on on allocation
  for each row when (new.ends_on is not null) execute function allocation_must_be_checked();

create trigger charged_allocation_period_append_only before update or delete on charged_allocation_period
  for each row execute function forbid_change();
create trigger charged_allocation_period_not_emptied before truncate on charged_allocation_period
  for each statement execute function forbid_change();
