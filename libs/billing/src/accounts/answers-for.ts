import type { SignedIn } from '@etabli/api-kit';
import { notFound } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { OWN_ACCOUNTS } from './own-accounts';

/** Only who answers for an account decides how it pays: no manager in their place. @throws Refused NOT_FOUND */
export async function mustAnswerFor(
  em: SqlEntityManager,
  viewer: SignedIn,
  { accountId }: { readonly accountId: string },
): Promise<void> {
  const own = await em.execute<{ id: string }[]>(OWN_ACCOUNTS, [viewer.personId, viewer.personId]);
  if (!own.some(({ id }) => id === accountId)) throw notFound('billing account');
}
