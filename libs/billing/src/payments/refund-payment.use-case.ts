import { idField, parseInput, requireRole, STAFF, lineField, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { notFound, type PaymentRefusal, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { enqueueJob } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AttemptsRepository } from './attempts.repository';
import { sendRefund } from './payment.jobs';
import { ProviderLedger } from './provider-ledger';

const RefundPaymentSchema = z.object({
  attemptId: idField,
  amountCents: z.number().int().min(1).max(100_000_000),
  reason: lineField(500, 3),
});

/**
 * Managers give back a payment, whole or in part, to the card or account it came from: never more than is left of it, nor than the
 * account has in its favour, for what an invoice asks for is given back by a credit note first.
 */
@Injectable()
export class RefundPayment {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly attempts: AttemptsRepository,
    private readonly ledger: ProviderLedger,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { attemptId, amountCents, reason } = parseInput(RefundPaymentSchema, input);
    return this.transaction.run(async (em) => {
      const attempt = await this.attempts.lock(em, attemptId);
      if (!attempt) throw notFound('payment');
      refuseIf(refusalsOf(amountCents, await this.limits(em, attemptId)));
      const id = newId();
      await em.execute(
        `insert into refund (id, attempt_id, amount_cents, reason, asked_by_id, asked_at) values (?, ?, ?, ?, ?, ?)`,
        [id, attemptId, amountCents, reason, staff.personId, new Date(this.clock.now())],
      );
      // written now, so that nothing else is paid with what is on its way back
      const method = attempt.kind ?? 'CARD';
      await this.ledger.write(em, { attempt, kind: 'REFUNDED', amountCents, externalId: id, method });
      await enqueueJob(em, sendRefund, { payload: { refundId: id }, key: id });
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'RefundPayment',
        subjectType: 'refund',
        subjectId: id,
        details: { attemptId, amountCents, reason },
      });
      return attempt.documentId;
    });
  }

  private async limits(em: SqlEntityManager, attemptId: string): Promise<Limits> {
    const [row] = await em.execute<Limits[]>(
      `select a.unsettled_cents as "unsettledCents",
         coalesce((select sum(m.amount_cents) from money_movement m where m.attempt_id = t.id), 0)::int as "leftCents"
       from payment_attempt t join billing_account a on a.id = t.account_id where t.id = ?`,
      [attemptId],
    );
    return row ?? { unsettledCents: 0, leftCents: 0 };
  }
}

interface Limits {
  readonly unsettledCents: number;
  /** Received, less what went back already. */
  readonly leftCents: number;
}

function refusalsOf(amountCents: number, { unsettledCents, leftCents }: Limits): PaymentRefusal[] {
  const tooMuch: PaymentRefusal[] = amountCents > leftCents ? [{ code: 'MORE_THAN_RECEIVED', leftCents }] : [];
  return amountCents > unsettledCents ? [...tooMuch, { code: 'MORE_THAN_IN_FAVOUR', unsettledCents }] : tooMuch;
}
