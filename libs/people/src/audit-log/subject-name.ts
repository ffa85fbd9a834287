import { MONEY_SUBJECTS } from './subject-name-of-money';

/** Name of what an audit entry `e` is about, by the type of its subject; null when it has none. */
export const SUBJECT_NAME = `case e.subject_type
  when 'person' then (select first_name || ' ' || last_name from person where id = e.subject_id)
  when 'resource' then (select name from resource where id = e.subject_id)
  when 'business' then (select name from business where id = e.subject_id)
  when 'document_type' then (select name from document_type where id = e.subject_id)
  when 'document' then (
    select t.name || ' (' || coalesce(b.name, p.first_name || ' ' || p.last_name) || ')'
    from supporting_document d join document_type t on t.id = d.type_id
      left join business b on b.id = d.business_id left join person p on p.id = d.person_id
    where d.id = e.subject_id)
  when 'safety_sheet' then (
    select coalesce(s.category, r.name) from safety_sheet_version s left join resource r on r.id = s.resource_id
    where s.id = e.subject_id)
  when 'pole' then (select name from pole where id = e.subject_id)
  when 'booking' then (
    select r.name from booking b join resource r on r.id = b.resource_id where b.id = e.subject_id)
  when 'subscription' then (
    select p.first_name || ' ' || p.last_name from plan_subscription s join person p on p.id = s.person_id
    where s.id = e.subject_id)
  when 'storage_place' then (select code from storage_place where id = e.subject_id)
  when 'allocation' then (
    select pl.code || ' (' || p.first_name || ' ' || p.last_name || ')' from allocation a
      join storage_place pl on pl.id = a.place_id join plan_subscription s on s.id = a.subscription_id
      join person p on p.id = s.person_id
    where a.id = e.subject_id)
  when 'plan' then (select name from plan where id = e.subject_id)
  when 'hour_pack' then (
    select p.first_name || ' ' || p.last_name from hour_pack h join person p on p.id = h.person_id
    where h.id = e.subject_id)
  when 'loan' then (
    select t.name from loan l join tool_unit u on u.id = l.unit_id join tool t on t.id = u.tool_id
    where l.id = e.subject_id)
  ${MONEY_SUBJECTS}
  end`;

/** Name of the person a booking, a loan or an enrolment is for, when somebody else acted. */
export const FOR_WHOM = `case e.subject_type
  when 'booking' then (
    select p.first_name || ' ' || p.last_name from booking b join person p on p.id = b.person_id
    where b.id = e.subject_id and p.id is distinct from e.actor_id)
  when 'loan' then (
    select p.first_name || ' ' || p.last_name from loan l join person p on p.id = l.borrower_id
    where l.id = e.subject_id and p.id is distinct from e.actor_id)
  when 'subscription' then (
    select p.first_name || ' ' || p.last_name from person p
    where e.action in ('GrantSeat', 'EndSeat') and p.id::text = e.details->>'personId')
  when 'trainingSession' then (
    select p.first_name || ' ' || p.last_name from person p
    where p.id::text = e.details->>'personId' and p.id is distinct from e.actor_id)
  end`;
