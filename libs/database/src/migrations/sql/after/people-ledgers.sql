-- What was published, accepted and decided stays as it was.
create trigger supporting_document_event_append_only before update or delete on supporting_document_event for each row execute function forbid_change();
create trigger supporting_document_event_not_emptied before truncate on supporting_document_event for each statement execute function forbid_change();
create trigger house_rules_version_append_only before update or delete on house_rules_version for each row execute function forbid_change();
create trigger house_rules_version_not_emptied before truncate on house_rules_version for each statement execute function forbid_change();
create trigger house_rules_acceptance_append_only before update or delete on house_rules_acceptance for each row execute function forbid_change();
create trigger house_rules_acceptance_not_emptied before truncate on house_rules_acceptance for each statement execute function forbid_change();
create trigger safety_sheet_version_append_only before update or delete on safety_sheet_version for each row execute function forbid_change();
create trigger safety_sheet_version_not_emptied before truncate on safety_sheet_version for each statement execute function forbid_change();
create trigger safety_sheet_acceptance_append_only before update or delete on safety_sheet_acceptance for each row execute function forbid_change();
create trigger safety_sheet_acceptance_not_emptied before truncate on safety_sheet_acceptance for each statement execute function forbid_change();

-- A document handed in: its file is never exchanged for another, and what was refused or withdrawn is over.
create function guard_supporting_document() returns trigger language plpgsql as $$
begin
  if (old.type_id, old.person_id, old.business_id, old.file_key, old.sha256, old.submitted_by_id, old.submitted_at)
    is distinct from (new.type_id, new.person_id, new.business_id, new.file_key, new.sha256, new.submitted_by_id, new.submitted_at) then
    raise exception 'a document handed in is never exchanged' using errcode = 'restrict_violation';
  end if;
  if old.state in ('REFUSED', 'WITHDRAWN') or (old.state = 'ACCEPTED' and new.state = 'SUBMITTED') then
    raise exception 'a document % is not reviewed again', lower(old.state) using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger supporting_document_guarded before update on supporting_document for each row execute function guard_supporting_document();

create function write_supporting_document_event() returns trigger language plpgsql as $$
begin
  insert into supporting_document_event (document_id, state, at, by_id, reason, expires_on) values (
    new.id, new.state,
    case new.state when 'SUBMITTED' then new.submitted_at when 'WITHDRAWN' then new.withdrawn_at else new.reviewed_at end,
    case new.state when 'SUBMITTED' then new.submitted_by_id when 'WITHDRAWN' then new.withdrawn_by_id else new.reviewed_by_id end,
    new.reason, new.expires_on);
  return null;
end
$$;
create trigger supporting_document_told after insert or update on supporting_document for each row execute function write_supporting_document_event();
