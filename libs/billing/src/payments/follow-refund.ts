import { Transaction } from '@etabli/database';
import { Clock, PaymentGateway, PaymentsRefused, type RefundReading } from '@etabli/gateways';
import { JobHandlers } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { AttemptsRepository } from './attempts.repository';
import { sendRefund } from './payment.jobs';
import { ProviderLedger } from './provider-ledger';

interface RefundRow {
  readonly id: string;
  readonly attemptId: string;
  readonly amountCents: number;
  readonly state: 'PLANNED' | 'PENDING' | 'SUCCEEDED' | 'FAILED';
  readonly intentId: string;
}

/** Sends refunds, and follows them. They left the books when they were asked for; one that fails comes back into them. */
@Injectable()
export class FollowRefund {
  constructor(
    handlers: JobHandlers,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly gateway: PaymentGateway,
    private readonly attempts: AttemptsRepository,
    private readonly ledger: ProviderLedger,
  ) {
    handlers.outside(sendRefund, ({ refundId }) => this.send(refundId));
  }

  /** Forwards only; a refund that succeeded may still come back from a closed account. */
  async follow(em: SqlEntityManager, { refundId, providerId, state, failureCode }: RefundReading): Promise<void> {
    const refund = refundId ? await this.find(em, refundId) : undefined;
    const attempt = refund && (await this.attempts.lock(em, refund.attemptId));
    if (!refund || !attempt) return;
    const ended = state === 'PENDING' ? null : new Date(this.clock.now());
    const moved = await em.execute<unknown[]>(
      `update refund set state = ?, stripe_refund_id = coalesce(stripe_refund_id, ?), failure_code = ?, ended_at = ?
       where id = ? and state = any(string_to_array(?, ',')) returning id`,
      [state, providerId, failureCode, ended, refund.id, BEFORE[state]],
    );
    if (moved.length > 0 && state === 'FAILED') {
      const { amountCents } = refund;
      const movement = { attempt, amountCents, method: attempt.kind ?? ('CARD' as const) };
      await this.ledger.write(em, { ...movement, kind: 'GIVEN_BACK', externalId: `${refund.id}:failed` });
    }
  }

  private async send(refundId: string): Promise<void> {
    const refund = await this.transaction.run((em) => this.find(em, refundId));
    if (refund?.state !== 'PLANNED') return;
    const reading = await this.ask(refund);
    await this.transaction.run((em) => this.follow(em, reading));
  }

  private async ask({ id, intentId, amountCents }: RefundRow): Promise<RefundReading> {
    try {
      return await this.gateway.refund({ refundId: id, intentId, amountCents });
    } catch (fault) {
      if (!(fault instanceof PaymentsRefused)) throw fault;
      const failureCode = fault.reason;
      return { providerId: `refused-${id}`, refundId: id, intentId, state: 'FAILED', failureCode, amountCents };
    }
  }

  private async find(em: SqlEntityManager, id: string): Promise<RefundRow | undefined> {
    const [row] = await em.execute<RefundRow[]>(
      `select r.id, r.attempt_id as "attemptId", r.amount_cents as "amountCents", r.state,
         t.stripe_payment_intent_id as "intentId"
       from refund r join payment_attempt t on t.id = r.attempt_id where r.id = ?::uuid`,
      [id],
    );
    return row;
  }
}

/** From which states each is reached. */
const BEFORE = { PENDING: 'PLANNED', SUCCEEDED: 'PLANNED,PENDING', FAILED: 'PLANNED,PENDING,SUCCEEDED' } as const;
