-- A line says what the bank said; only what became of it changes, and a payment once written is undone by another, not here.
create function guard_bank_line() returns trigger language plpgsql as $$
begin
  if old.state = 'MATCHED'
    or to_jsonb(new) - '{state,movement_id}'::text[] is distinct from to_jsonb(old) - '{state,movement_id}'::text[] then
    raise exception 'what the bank said is not changed' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger bank_line_guarded before update on bank_line for each row execute function guard_bank_line();
create trigger bank_line_kept before delete on bank_line for each row execute function forbid_change();
create trigger bank_line_not_emptied before truncate on bank_line for each statement execute function forbid_change();
