-- Documents, closings and money are written once; a correction is a credit note or a movement the other way.
create trigger billing_document_append_only before update or delete on billing_document for each row execute function forbid_change();
create trigger billing_document_not_emptied before truncate on billing_document for each statement execute function forbid_change();
create trigger billing_paper_append_only before update or delete on billing_paper for each row execute function forbid_change();
create trigger billing_paper_not_emptied before truncate on billing_paper for each statement execute function forbid_change();
create trigger accounting_archive_append_only before update or delete on accounting_archive for each row execute function forbid_change();
create trigger accounting_archive_not_emptied before truncate on accounting_archive for each statement execute function forbid_change();
create trigger accounting_closing_append_only before update or delete on accounting_closing for each row execute function forbid_change();
create trigger accounting_closing_not_emptied before truncate on accounting_closing for each statement execute function forbid_change();
create trigger money_movement_append_only before update or delete on money_movement for each row execute function forbid_change();
create trigger money_movement_not_emptied before truncate on money_movement for each statement execute function forbid_change();
create trigger settlement_append_only before update or delete on settlement for each row execute function forbid_change();
create trigger settlement_not_emptied before truncate on settlement for each statement execute function forbid_change();
create trigger charged_period_append_only before update or delete on charged_period for each row execute function forbid_change();
create trigger charged_period_not_emptied before truncate on charged_period for each statement execute function forbid_change();
create trigger payment_reminder_append_only before update or delete on payment_reminder for each row execute function forbid_change();
create trigger payment_reminder_not_emptied before truncate on payment_reminder for each statement execute function forbid_change();
create trigger document_series_kept before delete on document_series for each row execute function forbid_change();
create trigger document_series_not_emptied before truncate on document_series for each statement execute function forbid_change();

-- A continuous sequence (CGI ann. II, art. 242 nonies A, I-7): a document follows the last of its series by number, day and seal, and
-- none enters a period that is closed. The row of the series is locked first, so that of two writers one sees the other's document.
create function document_must_follow() returns trigger language plpgsql as $$
declare
  last document_series;
begin
  insert into document_series (series) values (new.series) on conflict do nothing;
  select * into last from document_series s where s.series = new.series for update;
  if new.rank <> (case when last.year = new.year then last.rank + 1 else 1 end)
    or new.year <> extract(year from new.issued_on) or new.issued_on < coalesce(last.last_issued_on, new.issued_on)
    or new.previous_seal <> coalesce(last.seal, repeat('0', 64)) then
    raise exception '% does not follow the last document of its series', new.number
      using errcode = 'check_violation', constraint = 'billing_document_follows';
  end if;
  if new.issued_on <= (select max(c.closed_through) from accounting_closing c) then
    raise exception '% falls in a closed period', new.number
      using errcode = 'check_violation', constraint = 'billing_document_period_open';
  end if;
  update document_series set year = new.year, rank = new.rank, last_issued_on = new.issued_on, seal = new.seal
    where series = new.series;
  return new;
end
$$;
create trigger billing_document_follows before insert on billing_document for each row execute function document_must_follow();

-- The row of a series only tells what its last document is; this trigger of the documents is its one writer.
create function guard_document_series() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'the last number of a series follows its documents' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger document_series_guarded before update on document_series for each row execute function guard_document_series();

-- Periods close in order, and their closings are bound to each other as documents are.
create function closing_must_follow() returns trigger language plpgsql as $$
declare
  last accounting_closing;
begin
  lock table accounting_closing in share row exclusive mode;
  select * into last from accounting_closing c order by c.closed_through desc limit 1;
  if new.closed_through <= last.closed_through or new.previous_seal <> coalesce(last.seal, repeat('0', 64)) then
    raise exception 'a closing follows the last one' using errcode = 'check_violation', constraint = 'accounting_closing_follows';
  end if;
  return new;
end
$$;
create trigger accounting_closing_follows before insert on accounting_closing for each row execute function closing_must_follow();

-- An invoice asks for its amount; a credit note is in favour of who receives it.
create function document_opens_account() returns trigger language plpgsql as $$
begin
  if new.kind = 'INVOICE' then
    insert into receivable (document_id, account_id, due_on, gross_cents) values (new.id, new.account_id, new.due_on, new.gross_cents);
  else
    update billing_account set unsettled_cents = unsettled_cents + new.gross_cents where id = new.account_id;
  end if;
  return null;
end
$$;
create trigger billing_document_opens_account after insert on billing_document for each row execute function document_opens_account();

create function movement_moves_account() returns trigger language plpgsql as $$
begin
  update billing_account set unsettled_cents = unsettled_cents + new.amount_cents where id = new.account_id;
  return null;
end
$$;
create trigger money_movement_moves_account after insert on money_movement for each row execute function movement_moves_account();

-- What settles an invoice leaves the account's favour, to the cent, and never comes from somebody else's.
create function settlement_moves_receivable() returns trigger language plpgsql as $$
declare
  debtor uuid;
  payer uuid;
begin
  update receivable set settled_cents = settled_cents + new.amount_cents where document_id = new.document_id returning account_id into debtor;
  select coalesce((select m.account_id from money_movement m where m.id = new.movement_id),
    (select d.account_id from billing_document d where d.id = new.credit_note_id and d.kind = 'CREDIT_NOTE')) into payer;
  if debtor is null or payer is distinct from debtor then
    raise exception 'a settlement stays within one account' using errcode = 'check_violation', constraint = 'settlement_same_account';
  end if;
  update billing_account set unsettled_cents = unsettled_cents - new.amount_cents where id = debtor;
  return null;
end
$$;
create trigger settlement_moves_receivable after insert on settlement for each row execute function settlement_moves_receivable();

-- Sums kept beside their ledger: written by its triggers only.
create function guard_receivable() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or pg_trigger_depth() < 2 then
    raise exception 'what is owed follows the documents and their settlements' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger receivable_guarded before insert or update or delete on receivable for each row execute function guard_receivable();
create trigger receivable_not_emptied before truncate on receivable for each statement execute function forbid_change();

create function guard_unsettled() returns trigger language plpgsql as $$
begin
  if new.unsettled_cents <> old.unsettled_cents and pg_trigger_depth() < 2 then
    raise exception 'what an account has in its favour follows its ledger' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger billing_account_guarded before update of unsettled_cents on billing_account for each row execute function guard_unsettled();

-- A charge says what it says for good; only the draft that takes it in may change, and not once the draft is issued.
create function guard_charge() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.draft_id is null and old.credit_note_id is null then
    return old;
  end if;
  if tg_op = 'DELETE' or to_jsonb(new) - '{draft_id,credit_note_id}'::text[] is distinct from to_jsonb(old) - '{draft_id,credit_note_id}'::text[]
    or old.credit_note_id is not null
    or exists (select from invoice_draft d where d.id = old.draft_id and d.state = 'ISSUED') then
    raise exception 'what was charged is not changed' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger charge_guarded before update or delete on charge for each row execute function guard_charge();

create function guard_invoice_draft() returns trigger language plpgsql as $$
begin
  if old.state <> 'WAITING' then
    raise exception 'a draft % is not changed any more', lower(old.state) using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger invoice_draft_guarded before update on invoice_draft for each row execute function guard_invoice_draft();
