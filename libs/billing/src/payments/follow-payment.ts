import { civilDay, failureKind, retryOn } from '@etabli/domain';
import { Clock, type DisputeReading, type PaymentReading, type RefundReading } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { AttemptRow } from './attempt-row';
import { AttemptsRepository } from './attempts.repository';
import { failureOf, nextAttemptState } from './next-attempt-state';
import { PaymentNotices } from './payment-notices';
import { ProviderLedger } from './provider-ledger';

/** Carries what the provider says of a payment into our books, in a transaction, under the lock of the account. */
@Injectable()
export class FollowPayment {
  constructor(
    private readonly clock: Clock,
    private readonly attempts: AttemptsRepository,
    private readonly ledger: ProviderLedger,
    private readonly notices: PaymentNotices,
  ) {}

  /** @returns the attempt as it was found; undefined for a payment that is not ours */
  async payment(em: SqlEntityManager, reading: PaymentReading): Promise<AttemptRow | undefined> {
    const attempt = reading.attemptId ? await this.attempts.lock(em, reading.attemptId) : undefined;
    if (!attempt) return undefined;
    const state = nextAttemptState({ state: attempt.state, onPage: attempt.methodId === null }, reading);
    if (state === 'FAILED') await this.fail(em, attempt, { code: failureOf(reading), intentId: reading.intentId });
    else if (state !== null)
      await this.attempts.move(em, attempt.id, { state, at: this.clock.now(), intentId: reading.intentId });
    if (state === 'SUCCEEDED') await this.receive(em, attempt, reading);
    return attempt;
  }

  /** The attempt took no money: whether it is tried again is decided now. */
  async fail(em: SqlEntityManager, attempt: AttemptRow, why: { code: string; intentId: string | null }): Promise<void> {
    const retry = await this.retryDay(em, attempt, why.code);
    await this.attempts.move(em, attempt.id, {
      state: 'FAILED',
      at: this.clock.now(),
      intentId: why.intentId,
      failureCode: why.code,
      retryOn: retry,
    });
    await this.notices.failed(em, attempt, { event: 'refused', retryOn: retry });
  }

  /** The payer's bank took the money back, or gives it again. The payment itself must have been followed before. */
  async dispute(em: SqlEntityManager, attempt: AttemptRow, reading: DisputeReading): Promise<void> {
    await em.execute(
      `insert into dispute (id, attempt_id, stripe_dispute_id, amount_cents, reason, opened_at, answer_by)
       values (gen_random_uuid(), ?, ?, ?, ?, ?, ?) on conflict (stripe_dispute_id) do nothing`,
      [
        ...[attempt.id, reading.providerId, reading.amountCents, reading.reason, new Date(reading.openedAt)],
        reading.answerBy === null ? null : new Date(reading.answerBy),
      ],
    );
    await em.execute(
      `update dispute set state = ?, closed_at = ? where stripe_dispute_id = ? and state = 'OPEN' and ? <> 'OPEN'`,
      [
        ...[
          reading.state,
          reading.state === 'OPEN' ? null : new Date(this.clock.now()),
          reading.providerId,
          reading.state,
        ],
      ],
    );
    const movement = { attempt, amountCents: reading.amountCents, method: attempt.kind ?? ('CARD' as const) };
    if (await this.ledger.write(em, { ...movement, kind: 'RETURNED', externalId: reading.providerId }))
      await this.returned(em, attempt, reading);
    if (reading.state === 'WON')
      await this.ledger.write(em, { ...movement, kind: 'GIVEN_BACK', externalId: `${reading.providerId}:won` });
  }

  /** A refund made on the provider's own screens: ours are in the books since they were asked for. */
  async foreignRefund(em: SqlEntityManager, attempt: AttemptRow, reading: RefundReading): Promise<void> {
    const movement = { attempt, amountCents: reading.amountCents, method: attempt.kind ?? ('CARD' as const) };
    await this.ledger.write(em, { ...movement, kind: 'REFUNDED', externalId: reading.providerId });
    if (reading.state === 'FAILED')
      await this.ledger.write(em, { ...movement, kind: 'GIVEN_BACK', externalId: `${reading.providerId}:failed` });
  }

  private async receive(em: SqlEntityManager, attempt: AttemptRow, reading: PaymentReading): Promise<void> {
    const { intentId: externalId, amountCents, feeCents, method } = reading;
    const movement = { attempt, kind: 'RECEIVED' as const, amountCents, externalId, method, feeCents };
    if (await this.ledger.write(em, movement)) await this.notices.received(em, attempt, amountCents);
  }

  private async returned(em: SqlEntityManager, attempt: AttemptRow, { reason }: DisputeReading): Promise<void> {
    // who disputes a card payment does not want it: only a debit without cover is tried again
    const retry = attempt.kind === 'SEPA_DEBIT' ? await this.retryDay(em, attempt, reason) : null;
    await this.attempts.move(em, attempt.id, {
      state: 'RETURNED',
      at: this.clock.now(),
      intentId: null,
      failureCode: reason || 'disputed',
      retryOn: retry,
    });
    await this.notices.failed(em, attempt, { event: 'returned', retryOn: retry });
  }

  private async retryDay(em: SqlEntityManager, attempt: AttemptRow, code: string): Promise<string | null> {
    if (attempt.kind === null) return null;
    const attempts = (await this.attempts.failures(em, attempt.documentId)) + 1;
    const failedOn = civilDay(this.clock.now());
    return retryOn({ method: attempt.kind, kind: failureKind(code), attempts, failedOn });
  }
}
