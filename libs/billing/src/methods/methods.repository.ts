import { newId } from '@etabli/database';
import { Clock, type MandateReading, type MethodReading } from '@etabli/gateways';
import { enqueueJob } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { collectAccount } from '../payments/payment.jobs';

/** A card or a mandate of an account, once it is known whose it is. */
export interface SavedMethod {
  readonly accountId: string;
  readonly method: MethodReading;
  readonly mandate: MandateReading | null;
}

/** Payment methods that accounts saved at the provider. */
@Injectable()
export class MethodsRepository {
  constructor(private readonly clock: Clock) {}

  async accountOf(em: SqlEntityManager, customerId: string): Promise<string | null> {
    const [row] = await em.execute<{ id: string }[]>(
      'select id from billing_account where stripe_customer_id = ? for no key update',
      [customerId],
    );
    return row?.id ?? null;
  }

  /** Saved once, and the last one saved is preferred: what was just given is what shall be used. Removed once, it stays so. */
  async save(em: SqlEntityManager, { accountId, method, mandate }: SavedMethod): Promise<void> {
    const written = await em.execute<unknown[]>(
      `insert into saved_payment_method (id, account_id, kind, stripe_payment_method_id, label, last_four, expires_on,
         mandate_reference, stripe_mandate_id, saved_at)
       values (?, ?, ?, ?, ?, ?, ?::date, ?, ?, ?) on conflict (stripe_payment_method_id) do nothing returning id`,
      [
        ...[newId(), accountId, method.kind, method.methodId, method.label, method.lastFour, method.expiresOn],
        ...[mandate?.reference ?? null, mandate?.mandateId ?? null, new Date(this.clock.now())],
      ],
    );
    if (written.length === 0) return this.complete(em, method, mandate);
    await this.prefer(em, accountId, method.methodId);
    await enqueueJob(em, collectAccount, { payload: { accountId }, key: accountId });
  }

  /** Taken back for good; of those left, the last one saved takes its place. */
  async remove(em: SqlEntityManager, methodId: string): Promise<void> {
    const [removed] = await em.execute<{ accountId: string; preferred: boolean }[]>(
      `with before as (select id, preferred from saved_payment_method where stripe_payment_method_id = ? and removed_at is null)
       update saved_payment_method m set removed_at = ?, preferred = false from before
       where m.id = before.id returning m.account_id as "accountId", before.preferred`,
      [methodId, new Date(this.clock.now())],
    );
    if (removed?.preferred)
      await em.execute(
        `update saved_payment_method set preferred = true where id = (
           select id from saved_payment_method where account_id = ? and removed_at is null order by saved_at desc limit 1)`,
        [removed.accountId],
      );
  }

  async prefer(em: SqlEntityManager, accountId: string, methodId: string): Promise<void> {
    await em.execute('update saved_payment_method set preferred = false where account_id = ? and preferred', [
      accountId,
    ]);
    await em.execute(
      `update saved_payment_method set preferred = true
       where account_id = ? and stripe_payment_method_id = ? and removed_at is null`,
      [accountId, methodId],
    );
  }

  /** The page that saved it tells the mandate; another message may have come before. */
  private async complete(
    em: SqlEntityManager,
    { methodId, expiresOn }: MethodReading,
    mandate: MandateReading | null,
  ): Promise<void> {
    await em.execute(
      `update saved_payment_method set expires_on = ?::date, mandate_reference = coalesce(?, mandate_reference),
         stripe_mandate_id = coalesce(?, stripe_mandate_id) where stripe_payment_method_id = ?`,
      [expiresOn, mandate?.reference ?? null, mandate?.mandateId ?? null, methodId],
    );
  }
}
