import { Transaction } from '@etabli/database';
import { type Charge, Clock, PaymentGateway, type PaymentReading, PaymentsRefused } from '@etabli/gateways';
import { JobHandlers } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { AttemptRow } from './attempt-row';
import { AttemptsRepository } from './attempts.repository';
import { FollowPayment } from './follow-payment';
import { chargeAttempt } from './payment.jobs';

/** The provider forgets our keys after a day: from then on it is asked what it knows before it is asked to pay. */
const KEY_HOURS = 12;

interface Ready {
  readonly charge: Charge;
  readonly keyMayBeForgotten: boolean;
}

/**
 * Takes the money of one attempt, outside of any transaction, under the attempt's own id: whoever dies between the provider's answer
 * and our note of it, the next worker gets the same answer.
 */
@Injectable()
export class ChargeAttempt {
  constructor(
    handlers: JobHandlers,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly gateway: PaymentGateway,
    private readonly attempts: AttemptsRepository,
    private readonly follow: FollowPayment,
  ) {
    handlers.outside(chargeAttempt, ({ attemptId }) => this.execute(attemptId));
  }

  private async execute(attemptId: string): Promise<void> {
    const ready = await this.transaction.run((em) => this.begin(em, attemptId));
    if (!ready) return;
    try {
      const reading = await this.ask(ready);
      await this.transaction.run((em) => this.follow.payment(em, reading));
    } catch (fault) {
      if (!(fault instanceof PaymentsRefused)) throw fault;
      await this.transaction.run((em) => this.refused(em, attemptId, fault.reason));
    }
  }

  private async ask({ charge, keyMayBeForgotten }: Ready): Promise<PaymentReading> {
    const known = keyMayBeForgotten ? await this.gateway.findPayment(charge.customerId, charge.attemptId) : null;
    return known ?? this.gateway.charge(charge);
  }

  /** Null when there is nothing to take any more: paid otherwise meanwhile, or the method was taken back. */
  private async begin(em: SqlEntityManager, attemptId: string): Promise<Ready | null> {
    const attempt = await this.attempts.lock(em, attemptId);
    if (attempt?.state !== 'PLANNED') return null;
    const way = await this.wayOf(em, attempt);
    if (attempt.sentAt === null && !way.stands) {
      await this.attempts.move(em, attemptId, { state: 'CANCELLED', at: this.clock.now(), intentId: null });
      return null;
    }
    const now = this.clock.now();
    await em.execute('update payment_attempt set sent_at = coalesce(sent_at, ?) where id = ?', [
      new Date(now),
      attemptId,
    ]);
    const { amountCents, number } = attempt;
    const { customerId, methodId, kind } = way;
    return {
      charge: { attemptId, customerId, methodId, kind, amountCents, description: number },
      keyMayBeForgotten: now - (attempt.sentAt ?? now) > KEY_HOURS * 3_600_000,
    };
  }

  private async wayOf(em: SqlEntityManager, { id }: AttemptRow) {
    const [way] = await em.execute<{ customerId: string; methodId: string; kind: Charge['kind']; stands: boolean }[]>(
      `select a.stripe_customer_id as "customerId", m.stripe_payment_method_id as "methodId", m.kind,
         m.removed_at is null and r.gross_cents - r.settled_cents >= t.amount_cents as stands
       from payment_attempt t join billing_account a on a.id = t.account_id
       join saved_payment_method m on m.id = t.method_id join receivable r on r.document_id = t.document_id where t.id = ?`,
      [id],
    );
    if (!way) throw new Error(`the attempt ${id} has no method`);
    return way;
  }

  private async refused(em: SqlEntityManager, attemptId: string, code: string): Promise<void> {
    const attempt = await this.attempts.lock(em, attemptId);
    if (attempt?.state === 'PLANNED') await this.follow.fail(em, attempt, { code, intentId: null });
  }
}
