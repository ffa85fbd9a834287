-- A resource may stand in another, one level deep: a room holds machines, no room stands in a room.
create function resource_must_stand_one_level_deep() returns trigger language plpgsql as $$
begin
  if new.parent_id is not null and (
    exists (select from resource p where p.id = new.parent_id and p.parent_id is not null)
    or exists (select from resource c where c.parent_id = new.id)) then
    raise exception 'a resource stands one level deep' using errcode = 'check_violation', constraint = 'resource_one_level_deep';
  end if;
  return null;
end
$$;
create trigger resource_one_level_deep after insert or update of parent_id on resource for each row
  execute function resource_must_stand_one_level_deep();

-- What takes the resources that stand in one, in a span, the booking being moved left out.
create function contained_occupations(of_resource uuid, span tstzrange, moving uuid) returns json language plpgsql stable as $$
begin
  return (
    select coalesce(json_agg(json_build_object('resourceName', c.name,
      'slot', json_build_object('start', milliseconds(lower(o.during)), 'end', milliseconds(upper(o.during))))), '[]')
    from resource c join occupation o on o.resource_id = c.id and o.during && span and (moving is null or o.booking_id is distinct from moving)
    where c.parent_id = of_resource);
end
$$;
