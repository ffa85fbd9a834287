-- A slot given back before its end: the booking ends then, the buffer after it, and what was booked is remembered.
create function shorten_booking(of_booking uuid, new_end timestamptz) returns void language plpgsql volatile as $$
declare
  was booking;
begin
  select * into was from booking b where b.id = of_booking;
  update occupation o set during = tstzrange(lower(o.during), least(upper(o.during), new_end + (upper(o.during) - was.ends_at)))
    where o.booking_id = of_booking;
  delete from booking_accessory k where k.booking_id = of_booking and lower(k.during) >= new_end;
  update booking_accessory k set during = tstzrange(lower(k.during), new_end) where k.booking_id = of_booking and upper(k.during) > new_end;
  update booking b set booked_until = coalesce(b.booked_until, b.ends_at), ends_at = new_end, revision = b.revision + 1
    where b.id = of_booking;
end
$$;
