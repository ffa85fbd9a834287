import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { PaymentConnection } from './payment-connection';
import { faultOf } from './payment-fault';
import {
  chargeParameters,
  type Charge,
  payPageParameters,
  type PayPage,
  type SavePage,
  savePageParameters,
} from './payment-parameters';
import type {
  DisputeReading,
  MandateReading,
  MethodReading,
  PageReading,
  PaymentReading,
  RefundReading,
} from './payment-readings';
import { readMandate, readMethod } from './read-method';
import { readDispute, readPage, readPayment, readRefund, takesMoney } from './read-payment';
import { openStripe } from './open-stripe';

const WITH_FEE = { expand: ['latest_charge.balance_transaction'] };

/**
 * The provider of payments. Never called inside of a transaction. What moves money carries our own key, stored before the call, so
 * that a call made twice moves money once.
 */
@Injectable()
export class PaymentGateway {
  private opened: Promise<Stripe> | null = null;

  constructor(private readonly connection: PaymentConnection) {}

  /** Who pays, as the provider knows them. @returns its id for them */
  async openCustomer({
    accountId,
    name,
    email,
  }: {
    accountId: string;
    name: string;
    email: string | null;
  }): Promise<string> {
    const customer = await this.call((stripe) =>
      stripe.customers.create(
        { name, ...(email ? { email } : {}), metadata: { account_id: accountId } },
        { idempotencyKey: `customer-${accountId}` },
      ),
    );
    return customer.id;
  }

  /** A page of the provider where a card or an account is saved. */
  openSavePage(page: SavePage): Promise<string> {
    return this.pageUrl((stripe) => stripe.checkout.sessions.create(savePageParameters(page)));
  }

  /** A page of the provider where one payment is made; the same one while the key is remembered. */
  openPayPage(page: PayPage): Promise<string> {
    return this.pageUrl((stripe) =>
      stripe.checkout.sessions.create(payPageParameters(page), { idempotencyKey: `page-${page.attemptId}` }),
    );
  }

  /** The provider's own page about what is saved. */
  openPortal(customerId: string, returnUrl: string): Promise<string> {
    return this.pageUrl((stripe) =>
      stripe.billingPortal.sessions.create({ customer: customerId, return_url: returnUrl, locale: 'fr' }),
    );
  }

  /** Takes money while the payer is absent. A refusal of the bank is an outcome, not a fault. */
  async charge(charge: Charge): Promise<PaymentReading> {
    const stripe = await this.stripe();
    try {
      const options = { idempotencyKey: `attempt-${charge.attemptId}` };
      return readPayment(await stripe.paymentIntents.create(chargeParameters(charge), options));
    } catch (fault) {
      const declined = (fault as { readonly payment_intent?: Stripe.PaymentIntent } | null)?.payment_intent;
      if (declined) return readPayment(declined);
      throw faultOf(fault);
    }
  }

  /** The payment of an attempt whose key the provider may have forgotten. */
  async findPayment(customerId: string, attemptId: string): Promise<PaymentReading | null> {
    const found = await this.call(async (stripe) => {
      for await (const intent of stripe.paymentIntents.list({ customer: customerId, limit: 100 }))
        if (intent.metadata['attempt_id'] === attemptId) return intent.id;
      return null;
    });
    return found === null ? null : this.payment(found);
  }

  /** Gives money back. @throws PaymentsRefused when the provider will not */
  async refund({
    refundId,
    intentId,
    amountCents,
  }: {
    refundId: string;
    intentId: string;
    amountCents: number;
  }): Promise<RefundReading> {
    return readRefund(
      await this.call((stripe) =>
        stripe.refunds.create(
          { payment_intent: intentId, amount: amountCents, metadata: { refund_id: refundId } },
          { idempotencyKey: `refund-${refundId}` },
        ),
      ),
    );
  }

  async payment(intentId: string): Promise<PaymentReading> {
    return readPayment(await this.call((stripe) => stripe.paymentIntents.retrieve(intentId, WITH_FEE)));
  }

  async refundOf(providerId: string): Promise<RefundReading> {
    return readRefund(await this.call((stripe) => stripe.refunds.retrieve(providerId)));
  }

  /** Null while it is only an inquiry, which takes no money. */
  async dispute(providerId: string): Promise<DisputeReading | null> {
    const dispute = await this.call((stripe) => stripe.disputes.retrieve(providerId));
    return takesMoney(dispute) ? readDispute(dispute) : null;
  }

  async page(sessionId: string): Promise<PageReading> {
    const options = { expand: ['setup_intent'] };
    return readPage(await this.call((stripe) => stripe.checkout.sessions.retrieve(sessionId, options)));
  }

  async method(methodId: string): Promise<MethodReading | null> {
    return readMethod(await this.call((stripe) => stripe.paymentMethods.retrieve(methodId)));
  }

  async mandate(mandateId: string): Promise<MandateReading> {
    return readMandate(await this.call((stripe) => stripe.mandates.retrieve(mandateId)));
  }

  /** The provider forgets a card or an account, and ends its mandate. */
  async forgetMethod(methodId: string): Promise<void> {
    await this.call((stripe) => stripe.paymentMethods.detach(methodId));
  }

  /** What the provider told since an instant, as it was told; it keeps a month of it. */
  eventsSince(instant: number): Promise<unknown[]> {
    const asked = { created: { gte: Math.floor(instant / 1000) }, limit: 100 };
    return this.call(async (stripe) => {
      const told: unknown[] = [];
      for await (const event of stripe.events.list(asked)) told.push(event);
      return told.reverse();
    });
  }

  private async pageUrl(open: (stripe: Stripe) => Promise<{ readonly url: string | null }>): Promise<string> {
    const { url } = await this.call(open);
    if (!url) throw new Error('the provider opened a page without an address');
    return url;
  }

  private async call<Answer>(work: (stripe: Stripe) => Promise<Answer>): Promise<Answer> {
    const stripe = await this.stripe();
    return work(stripe).catch((fault: unknown) => {
      throw faultOf(fault);
    });
  }

  /** Loaded at the first call: a start does not wait for it. */
  private stripe(): Promise<Stripe> {
    this.opened ??= openStripe(this.connection);
    return this.opened;
  }
}
