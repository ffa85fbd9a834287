import { Transaction } from '@etabli/database';
import { PaymentGateway, type PaymentReading, PaymentsRefused } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { MethodsRepository } from '../methods/methods.repository';
import { ClosePage } from '../payments/close-page';
import { FollowPayment } from '../payments/follow-payment';
import { FollowRefund } from '../payments/follow-refund';
import type { EventKind } from './payment-event';

/** Asks the provider for an object, then carries what it says into our books. What is not ours is left alone. */
@Injectable()
export class FollowObject {
  constructor(
    private readonly transaction: Transaction,
    private readonly gateway: PaymentGateway,
    private readonly payments: FollowPayment,
    private readonly refunds: FollowRefund,
    private readonly pages: ClosePage,
    private readonly methods: MethodsRepository,
  ) {}

  execute(kind: EventKind, id: string): Promise<unknown> {
    if (kind === 'PAYMENT') return this.payment(id);
    if (kind === 'DISPUTE') return this.dispute(id);
    if (kind === 'REFUND') return this.refund(id);
    return kind === 'PAGE' ? this.page(id) : this.method(id);
  }

  private async payment(id: string): Promise<void> {
    const reading = await this.gateway.payment(id);
    await this.transaction.run((em) => this.payments.payment(em, reading));
  }

  private async dispute(id: string): Promise<void> {
    const dispute = await this.gateway.dispute(id);
    if (dispute?.intentId)
      await this.afterPayment(dispute.intentId, (em, attempt) => this.payments.dispute(em, attempt, dispute));
  }

  private async refund(id: string): Promise<void> {
    const refund = await this.gateway.refundOf(id);
    if (refund.refundId) await this.transaction.run((em) => this.refunds.follow(em, refund));
    else if (refund.intentId)
      await this.afterPayment(refund.intentId, (em, attempt) => this.payments.foreignRefund(em, attempt, refund));
  }

  /** Money goes back only after it came in: the payment is followed first, whether its own message arrived or not. */
  private async afterPayment(
    intentId: string,
    work: (em: SqlEntityManager, attempt: NonNullable<Followed>) => Promise<void>,
  ): Promise<void> {
    const reading: PaymentReading = await this.gateway.payment(intentId);
    await this.transaction.run(async (em) => {
      const attempt = await this.payments.payment(em, reading);
      if (attempt) await work(em, attempt);
    });
  }

  private async page(id: string): Promise<void> {
    const page = await this.gateway.page(id);
    if (page.purpose === 'PAY') {
      if (page.intentId) await this.payment(page.intentId);
      if (page.state === 'EXPIRED' && page.attemptId) await this.pages.execute(page.attemptId);
    } else if (page.state === 'COMPLETE' && page.methodId) await this.save(page.methodId, page.mandateId);
  }

  private async method(id: string): Promise<void> {
    try {
      await this.save(id, null);
    } catch (fault) {
      // a method that was never attached, or is gone: nothing of ours
      if (!(fault instanceof PaymentsRefused)) throw fault;
    }
  }

  private async save(methodId: string, mandateId: string | null): Promise<void> {
    const method = await this.gateway.method(methodId);
    if (!method) return;
    const mandate = mandateId === null ? null : await this.gateway.mandate(mandateId);
    await this.transaction.run(async (em) => {
      if (method.customerId === null) return this.methods.remove(em, methodId);
      const accountId = await this.methods.accountOf(em, method.customerId);
      if (accountId) await this.methods.save(em, { accountId, method, mandate });
    });
  }
}

type Followed = Awaited<ReturnType<FollowPayment['payment']>>;
