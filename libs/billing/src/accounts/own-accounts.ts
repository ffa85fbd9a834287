/**
 * Which accounts a person answers for: their own, and that of the business they run. Employees and apprentices do not read what
 * their employer is invoiced. Two parameters: the person, twice.
 */
export const OWN_ACCOUNTS = `select a.id from billing_account a where a.person_id = ?::uuid
  union all
  select a.id from billing_account a join business_member m on m.business_id = a.business_id
  where m.person_id = ?::uuid and m.left_at is null and m.position = 'OWNER'`;
