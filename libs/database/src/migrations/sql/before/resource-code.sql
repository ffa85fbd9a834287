-- A short code people can read aloud and type with gloves: no letter that looks like another, and none that is taken.
create function new_resource_code() returns text language plpgsql volatile as $$
declare
  drawn text;
begin
  loop
    select string_agg(substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(random() * 30)::int, 1), '') into drawn from generate_series(1, 6);
    exit when not exists (select from resource r where r.code = drawn);
  end loop;
  return drawn;
end
$$;
