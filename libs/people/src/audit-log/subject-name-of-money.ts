const NAME = `coalesce(b.name, pa.name, p.first_name || ' ' || p.last_name) from billing_account a
    left join business b on b.id = a.business_id left join partner pa on pa.id = a.partner_id left join person p on p.id = a.person_id`;

/** Names of what acts on money are about; a line of the bank is of who paid once it is matched. */
export const MONEY_SUBJECTS = `when 'billing_account' then (select ${NAME} where a.id = e.subject_id)
  when 'invoice_draft' then (select ${NAME} join invoice_draft d on d.account_id = a.id where d.id = e.subject_id)
  when 'billing_document' then (select number from billing_document where id = e.subject_id)
  when 'money_movement' then (select ${NAME} join money_movement m on m.account_id = a.id where m.id = e.subject_id)
  when 'bank_line' then coalesce(
    (select ${NAME} join money_movement m on m.account_id = a.id join bank_line l on l.movement_id = m.id where l.id = e.subject_id),
    (select nullif(label, '') from bank_line where id = e.subject_id))
  when 'agreement' then (select name from agreement where id = e.subject_id)
  when 'recorded_charge' then (
    select r.description || ' (' || p.first_name || ' ' || p.last_name || ')' from recorded_charge r join person p on p.id = r.person_id
    where r.id = e.subject_id)
  when 'sponsored_subscription' then (
    select p.first_name || ' ' || p.last_name from plan_subscription s join person p on p.id = s.person_id
    where s.id = coalesce((select subscription_id from sponsored_subscription where id = e.subject_id), (e.details->>'subscriptionId')::uuid))`;
