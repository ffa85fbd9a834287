import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { TransactionConnection } from './transaction-connection';

/**
 * Writes with the next statement of the transaction, at the latest with its COMMIT: for a write whose answer nobody needs, one round
 * trip less. What it violates is thrown there, and by `Transaction.run` as ever.
 */
export function writeLater(em: SqlEntityManager, text: string, parameters: readonly unknown[]): void {
  const connection: unknown = em.getTransactionContext();
  if (!(connection instanceof TransactionConnection))
    throw new Error('writeLater needs the entity manager that Transaction.run gave.');
  connection.later(em.getPlatform().formatQuery(text, parameters));
}
