import type Stripe from 'stripe';
import type { MandateReading, MethodReading } from './payment-readings';

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** Null for what this product does not charge. */
export function readMethod(method: Stripe.PaymentMethod): MethodReading | null {
  const { card, sepa_debit: debit } = method;
  const whose = {
    methodId: method.id,
    customerId: typeof method.customer === 'string' ? method.customer : (method.customer?.id ?? null),
  };
  if (card)
    return {
      ...whose,
      kind: 'CARD',
      label: card.brand.slice(0, 60),
      lastFour: card.last4,
      expiresOn: lastDay(card.exp_year, card.exp_month),
    };
  if (!debit) return null;
  return {
    ...whose,
    kind: 'SEPA_DEBIT',
    label: (debit.bank_code ?? '').slice(0, 60),
    lastFour: debit.last4 ?? '0000',
    expiresOn: null,
  };
}

export const readMandate = (mandate: Stripe.Mandate): MandateReading => ({
  mandateId: mandate.id,
  reference: mandate.payment_method_details.sepa_debit?.reference ?? '',
});
