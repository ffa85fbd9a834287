import { newId } from '@etabli/database';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** Money that somebody of the staff says came in. */
export interface MoneyReceived {
  readonly accountId: string;
  readonly method: 'TRANSFER' | 'CHEQUE' | 'CASH';
  readonly amountCents: number;
  readonly madeOn: string;
  readonly reference: string;
  readonly recordedById: string;
}

/** Writes money that came in outside of the provider of payments. The account must be locked. */
export async function receiveMoney(em: SqlEntityManager, money: MoneyReceived): Promise<string> {
  const id = newId();
  await em.execute(
    `insert into money_movement (id, account_id, kind, method, amount_cents, made_on, reference, recorded_by_id)
     values (?, ?, 'RECEIVED', ?, ?, ?, ?, ?)`,
    [id, money.accountId, money.method, money.amountCents, money.madeOn, money.reference, money.recordedById],
  );
  return id;
}
