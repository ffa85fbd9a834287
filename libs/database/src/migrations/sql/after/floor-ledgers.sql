-- Absences and pardons are written once: an absence wrongly recorded is pardoned, never taken out.
create trigger absence_append_only before update or delete on absence for each row execute function forbid_change();
create trigger absence_not_emptied before truncate on absence for each statement execute function forbid_change();
create trigger absence_pardon_append_only before update or delete on absence_pardon for each row execute function forbid_change();
create trigger absence_pardon_not_emptied before truncate on absence_pardon for each statement execute function forbid_change();
