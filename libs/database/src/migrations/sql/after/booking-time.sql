-- A live booking holds the whole of its slot on its resource, a cancelled one holds nothing: at the end of the transaction, whatever wrote.
-- Without it a row made active again by hand would stand beside another, and the constraint on occupation would see nothing.
create function booking_must_hold_its_time() returns trigger language plpgsql as $$
declare
  b booking;
begin
  if tg_table_name = 'booking' then
    select * into b from booking where id = new.id;
  else
    select * into b from booking where id = old.booking_id;
  end if;
  if b.id is null then
    return null;
  end if;
  if b.state = 'CANCELLED' then
    if exists (select from occupation o where o.booking_id = b.id) then
      raise exception 'a cancelled booking takes no time' using errcode = 'check_violation', constraint = 'booking_holds_its_time';
    end if;
  elsif not exists (
    select from occupation o
    where o.booking_id = b.id and o.resource_id = b.resource_id and o.during @> tstzrange(b.starts_at, b.ends_at)
  ) then
    raise exception 'a booking takes the time of its slot' using errcode = 'check_violation', constraint = 'booking_holds_its_time';
  end if;
  return null;
end
$$;
create constraint trigger booking_holds_its_time
  after insert or update of resource_id, starts_at, ends_at, state on booking
  deferrable initially deferred for each row execute function booking_must_hold_its_time();
create constraint trigger occupation_holds_its_time
  after update or delete on occupation
  deferrable initially deferred for each row when (old.booking_id is not null) execute function booking_must_hold_its_time();
