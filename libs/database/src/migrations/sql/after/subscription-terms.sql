-- Whoever subscribes agrees on the price of that day: the first term is written with the subscription, whatever writes it.
create function subscription_begins_with_a_term() returns trigger language plpgsql as $$
begin
  insert into subscription_term (id, subscription_id, plan_id, starts_on, price_excl_tax_cents, price_incl_tax_cents, vat_rate_basis_points, created_by_id)
  select gen_random_uuid(), new.id, l.id, new.starts_on, l.price_excl_tax_cents, l.price_incl_tax_cents, l.vat_rate_basis_points, new.created_by_id
  from plan l where l.id = new.plan_id;
  return null;
end
$$;
create trigger plan_subscription_begins_with_a_term after insert on plan_subscription
  for each row execute function subscription_begins_with_a_term();

insert into subscription_term (id, subscription_id, plan_id, starts_on, price_excl_tax_cents, price_incl_tax_cents, vat_rate_basis_points, created_by_id)
select gen_random_uuid(), s.id, l.id, s.starts_on, l.price_excl_tax_cents, l.price_incl_tax_cents, l.vat_rate_basis_points, s.created_by_id
from plan_subscription s join plan l on l.id = s.plan_id;
