import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { type Change } from '../store/change';

/** Where the holder proves who they are. */
export const proofUrl = (change: Change, intent: string): string => `${change.publicUrl}/3ds/${intent}`;

/** The same step for payments and for saving a card: a page of the bank. */
export const nextAction = (change: Change, intent: string, returnUrl: string | null) => ({
  type: 'redirect_to_url',
  redirect_to_url: { return_url: returnUrl, url: proofUrl(change, intent) },
});

export function requireAction(
  change: Change,
  { intent, method }: { intent: Stripe.PaymentIntent; method: Stripe.PaymentMethod },
  returnUrl: string | null,
): Stripe.PaymentIntent {
  const waiting = change.put('payment_intent', intent.id, {
    ...intent,
    next_action: nextAction(change, intent.id, returnUrl),
    payment_method: method.id,
    status: 'requires_action',
  });
  emit(change, 'payment_intent.requires_action', waiting);
  return waiting;
}
