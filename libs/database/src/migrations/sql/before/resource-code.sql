-- A short code people can read aloud and type with gloves: no letter that looks like another.
create function new_resource_code() returns text language sql volatile as $$
  select string_agg(substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(random() * 30)::int, 1), '') from generate_series(1, 6)
$$;
