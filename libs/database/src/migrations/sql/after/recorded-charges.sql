-- What was written down says what it says for good; it is withdrawn once, and not once it is charged. The run reads it `for share`:
-- whoever withdraws waits for it, and then finds the charge.
create function guard_recorded_charge() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.withdrawn_at is not null
    or to_jsonb(new) - '{withdrawn_at,withdrawn_by_id,withdrawn_reason}'::text[]
      is distinct from to_jsonb(old) - '{withdrawn_at,withdrawn_by_id,withdrawn_reason}'::text[]
    or exists (select from charge c where c.key = old.kind || ' ' || old.id) then
    raise exception 'what was written down to be invoiced is not changed' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger recorded_charge_guarded before update or delete on recorded_charge
  for each row execute function guard_recorded_charge();
