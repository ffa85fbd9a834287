/** Whose acts an account is invoiced for: the person who has no business, or all who work for the business. One parameter: the account. */
export const PEOPLE_OF_ACCOUNT = `select coalesce(a.person_id, m.person_id) from billing_account a
  left join business_member m on m.business_id = a.business_id and m.left_at is null
  where a.id = ?::uuid and (a.person_id is null or not exists (
    select from business_member o where o.person_id = a.person_id and o.left_at is null))`;
