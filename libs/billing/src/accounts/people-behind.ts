import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** Everybody whose membership an account pays for: its person, or all who work for its business. Two parameters: the account, twice. */
export const PEOPLE_BEHIND = `select a.person_id from billing_account a where a.id = ?::uuid and a.person_id is not null
  union
  select m.person_id from billing_account a join business_member m on m.business_id = a.business_id
  where a.id = ?::uuid and m.left_at is null`;

/** Who is told about the money of an account: its person, or who runs the business. */
export async function whoAnswersFor(em: SqlEntityManager, accountId: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select a.person_id as id from billing_account a where a.id = ? and a.person_id is not null
     union
     select m.person_id from billing_account a join business_member m on m.business_id = a.business_id
     where a.id = ? and m.left_at is null and m.position = 'OWNER'`,
    [accountId, accountId],
  );
  return rows.map(({ id }) => id);
}
