import type { SignedIn } from '@etabli/api-kit';
import { notFound } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { mustAnswerFor } from '../accounts/answers-for';

interface OwnMethod {
  readonly providerId: string;
  readonly accountId: string;
}

/** A method still saved, of an account the person answers for. @throws Refused NOT_FOUND */
export async function ownMethod(em: SqlEntityManager, person: SignedIn, methodId: string): Promise<OwnMethod> {
  const [method] = await em.execute<OwnMethod[]>(
    `select stripe_payment_method_id as "providerId", account_id as "accountId" from saved_payment_method
     where id = ? and removed_at is null`,
    [methodId],
  );
  if (!method) throw notFound('payment method');
  await mustAnswerFor(em, person, method);
  return method;
}
