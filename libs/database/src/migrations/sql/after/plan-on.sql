-- The plan a subscription is on, a given day.
create function plan_on(of_subscription uuid, day date) returns uuid language sql stable as $$
  select t.plan_id from subscription_term t where t.subscription_id = of_subscription
  order by t.starts_on <= day desc, case when t.starts_on <= day then day - t.starts_on else t.starts_on - day end limit 1
$$;
