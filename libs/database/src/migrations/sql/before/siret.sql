-- The check figure of a SIRET (Luhn); La Poste numbers its offices by a sum of figures that is a multiple of five.
create function is_siret(siret text) returns boolean language sql immutable as $$
  select siret ~ '^[0-9]{14}$' and (
    (select sum(case when rank % 2 = 1 then figure * 2 - case when figure > 4 then 9 else 0 end else figure end) % 10 = 0
     from unnest(string_to_array(siret, null)::int[]) with ordinality as figures(figure, rank))
    or (siret like '356000000%' and (select sum(figure) % 5 = 0 from unnest(string_to_array(siret, null)::int[]) as figures(figure))))
$$;
