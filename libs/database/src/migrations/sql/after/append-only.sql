-- Ledgers: what is written stays; a correction is a new row.
create function forbid_change() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: % on % is forbidden', tg_op, tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger habilitation_grant_append_only before update or delete on habilitation_grant for each row execute function forbid_change();
create trigger habilitation_grant_not_emptied before truncate on habilitation_grant for each statement execute function forbid_change();
create trigger habilitation_revocation_append_only before update or delete on habilitation_revocation for each row execute function forbid_change();
create trigger habilitation_revocation_not_emptied before truncate on habilitation_revocation for each statement execute function forbid_change();
create trigger hour_credit_entry_append_only before update or delete on hour_credit_entry for each row execute function forbid_change();
create trigger hour_credit_entry_not_emptied before truncate on hour_credit_entry for each statement execute function forbid_change();
create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function forbid_change();
create trigger audit_entry_not_emptied before truncate on audit_entry for each statement execute function forbid_change();
create trigger usage_snapshot_append_only before update or delete on usage_snapshot for each row execute function forbid_change();
create trigger usage_snapshot_not_emptied before truncate on usage_snapshot for each statement execute function forbid_change();
create trigger usage_figure_append_only before update or delete on usage_figure for each row execute function forbid_change();
create trigger usage_figure_not_emptied before truncate on usage_figure for each statement execute function forbid_change();
create trigger partner_query_log_append_only before update or delete on partner_query_log for each row execute function forbid_change();
create trigger partner_query_log_not_emptied before truncate on partner_query_log for each statement execute function forbid_change();
create trigger quiz_attempt_append_only before update or delete on quiz_attempt for each row execute function forbid_change();
create trigger quiz_attempt_not_emptied before truncate on quiz_attempt for each statement execute function forbid_change();
