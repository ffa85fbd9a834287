-- Accessories are never promised over their stock, whatever writes. The accessory is locked before what is kept of it is counted: of two
-- writers one counts after the other. The most at one moment is reached where some booking begins.
create function accessory_kept_at_most(of_accessory uuid, span tstzrange) returns int language sql stable as $$
  select coalesce(max(kept.total), 0)::int
  from booking_accessory one
  cross join lateral (
    select sum(other.count) as total from booking_accessory other
    where other.accessory_id = of_accessory and other.during @> greatest(lower(one.during), lower(span))) kept
  where one.accessory_id = of_accessory and one.during && span
$$;

create function accessories_must_suffice() returns trigger language plpgsql as $$
declare
  there int;
begin
  select a.stock into there from accessory a where a.id = new.accessory_id for no key update;
  if accessory_kept_at_most(new.accessory_id, new.during) > there then
    raise exception 'more accessories than there are' using errcode = 'check_violation', constraint = 'accessory_stock_suffices';
  end if;
  return null;
end
$$;
create trigger booking_accessory_in_stock after insert or update on booking_accessory for each row execute function accessories_must_suffice();

create function accessory_stock_must_stay_sufficient() returns trigger language plpgsql as $$
begin
  if accessory_kept_at_most(new.id, tstzrange(now(), null)) > new.stock then
    raise exception 'fewer accessories than promised' using errcode = 'check_violation', constraint = 'accessory_stock_promised';
  end if;
  return null;
end
$$;
create trigger accessory_stock_promised after update of stock on accessory for each row execute function accessory_stock_must_stay_sufficient();

-- Some accessories, whether they go with a resource, and what bookings other than the one being moved keep of them in a span.
create function accessory_facts(wanted json, of_resource uuid, span tstzrange, moving uuid) returns json language plpgsql stable as $$
begin
  return (
    select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'stock', case when a.offered then a.stock else 0 end,
      'wanted', w.count, 'fits', (a.resource_id is null or a.resource_id = of_resource)
        and (a.category is null or a.category = (select r.category from resource r where r.id = of_resource)),
      'kept', (
        select coalesce(json_agg(json_build_object('count', k.count,
          'slot', json_build_object('start', milliseconds(lower(k.during)), 'end', milliseconds(upper(k.during))))), '[]')
        from booking_accessory k where k.accessory_id = a.id and k.during && span and k.booking_id is distinct from moving))
      order by a.id), '[]')
    from json_to_recordset(wanted) as w("accessoryId" uuid, count int) join accessory a on a.id = w."accessoryId");
end
$$;

-- The same once the rows are locked, in the order of their ids: after the resource and the person, like everywhere.
create function locked_accessory_facts(wanted json, of_resource uuid, span tstzrange, moving uuid) returns json language plpgsql volatile as $$
begin
  perform from accessory where id in (select w."accessoryId" from json_to_recordset(wanted) as w("accessoryId" uuid))
    order by id for no key update;
  return accessory_facts(wanted, of_resource, span, moving);
end
$$;

-- What a booking keeps from now on: what it kept before is given back.
create function keep_accessories(of_booking uuid, wanted json, span tstzrange) returns void language plpgsql volatile as $$
begin
  delete from booking_accessory k where k.booking_id = of_booking
    and not exists (select from json_to_recordset(wanted) as w("accessoryId" uuid) where w."accessoryId" = k.accessory_id);
  insert into booking_accessory (id, booking_id, accessory_id, count, during)
  select gen_random_uuid(), of_booking, w."accessoryId", w.count, span
  from json_to_recordset(wanted) as w("accessoryId" uuid, count int) order by w."accessoryId"
  on conflict on constraint booking_accessory_once do update set count = excluded.count, during = excluded.during;
end
$$;
