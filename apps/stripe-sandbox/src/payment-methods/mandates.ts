import type Stripe from 'stripe';
import { z } from 'zod';
import { type Route } from '../http/call';
import { mustFind } from '../http/must-find';
import { integer, text } from '../http/read-input';
import { type Change } from '../store/change';
import { newId, randomLetters } from '../store/new-id';

/** The holder's yes to direct debits, as given when confirming. */
export const mandateData = z.strictObject({
  customer_acceptance: z.strictObject({
    type: z.enum(['online', 'offline']),
    accepted_at: integer.optional(),
    online: z.strictObject({ ip_address: text.optional(), user_agent: text.optional() }).optional(),
    offline: z.union([z.strictObject({}), text]).optional(),
  }),
});
export type MandateData = z.output<typeof mandateData>;

/** Signs a SEPA mandate for a payment method; the one it had serves on. */
export function signMandate(change: Change, method: string, given: MandateData): Stripe.Mandate {
  const instrument = mustFind(change, 'instrument', { id: method });
  const standing = instrument.mandate ? change.find('mandate', instrument.mandate) : undefined;
  if (standing?.status === 'active') return standing;
  const id = newId('mandate');
  const reference = randomLetters(16).toUpperCase();
  const { type, online, accepted_at: acceptedAt } = given.customer_acceptance;
  const mandate: Stripe.Mandate = {
    id,
    object: 'mandate',
    customer_acceptance: {
      accepted_at: acceptedAt ?? change.now,
      type,
      ...(type === 'online'
        ? { online: { ip_address: online?.ip_address ?? null, user_agent: online?.user_agent ?? null } }
        : { offline: {} }),
    },
    livemode: false,
    multi_use: {},
    payment_method: method,
    payment_method_details: {
      type: 'sepa_debit',
      sepa_debit: { reference, url: `${change.publicUrl}/mandates/${id}` },
    },
    status: 'active',
    type: 'multi_use',
  };
  change.put('instrument', method, { ...instrument, mandate: id });
  return change.put('mandate', id, mandate);
}

export const MANDATE_ROUTES: Route[] = [
  {
    method: 'GET',
    path: '/v1/mandates/:id',
    handle: ({ change, id }) => mustFind(change, 'mandate', { id, param: 'mandate' }),
  },
];
