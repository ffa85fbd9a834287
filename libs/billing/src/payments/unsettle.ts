import { newId } from '@etabli/database';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** Money about to leave an account. */
interface Leaving {
  readonly id: string;
  readonly accountId: string;
  readonly kind: 'REFUNDED' | 'RETURNED';
  readonly amountCents: number;
}

interface Settled {
  readonly documentId: string;
  readonly movementId: string;
  readonly cents: number;
}

/**
 * Takes back from the invoices what must leave. A refund first empties what the account has in its favour; money that a bank took
 * back first leaves the invoices it had paid itself, then those paid last.
 */
export async function unsettle(em: SqlEntityManager, leaving: Leaving): Promise<void> {
  let short = leaving.amountCents - (await free(em, leaving));
  for (const one of short > 0 ? await settledBy(em, leaving) : []) {
    const amount = Math.min(short, one.cents);
    if (amount <= 0) return;
    await em.execute('insert into settlement (id, document_id, movement_id, amount_cents) values (?, ?, ?, ?)', [
      newId(),
      one.documentId,
      one.movementId,
      -amount,
    ]);
    short -= amount;
  }
}

/** What may leave without any invoice being owed again. */
async function free(em: SqlEntityManager, { id, accountId, kind }: Leaving): Promise<number> {
  const [row] = await em.execute<{ unsettled: number; own: number }[]>(
    `select a.unsettled_cents as unsettled,
       coalesce((select sum(m.amount_cents) from money_movement m where m.attempt_id = ?), 0)::int
         - coalesce((select sum(s.amount_cents) from settlement s join money_movement m on m.id = s.movement_id
             where m.attempt_id = ?), 0)::int as own
     from billing_account a where a.id = ?`,
    [id, id, accountId],
  );
  if (!row) return 0;
  return kind === 'REFUNDED' ? row.unsettled : Math.max(0, Math.min(row.own, row.unsettled));
}

const settledBy = (em: SqlEntityManager, { id, accountId }: Leaving): Promise<Settled[]> =>
  em.execute<Settled[]>(
    `select s.document_id as "documentId", s.movement_id as "movementId", sum(s.amount_cents)::int as cents
     from settlement s join money_movement m on m.id = s.movement_id where m.account_id = ?
     group by s.document_id, s.movement_id, m.attempt_id having sum(s.amount_cents) > 0
     order by m.attempt_id is not distinct from ?::uuid desc, max(s.at) desc, s.document_id`,
    [accountId, id],
  );
