-- Keeps freed time for those who waited: the resource and what stands in it, all of it or nothing.
create function hold_time(of_offer uuid, of_resource uuid, span tstzrange) returns boolean language plpgsql volatile as $$
declare
  wanted int;
  had int;
begin
  select count(*) into wanted from resource r where r.id = of_resource or r.parent_id = of_resource;
  insert into occupation (id, resource_id, during, kind, waitlist_offer_id)
  select gen_random_uuid(), r.id, span, 'HOLD', of_offer from resource r
  where r.id = of_resource or r.parent_id = of_resource order by r.id
  on conflict do nothing;
  get diagnostics had = row_count;
  if had < wanted then
    delete from occupation where waitlist_offer_id = of_offer;
  end if;
  return had = wanted;
end
$$;
