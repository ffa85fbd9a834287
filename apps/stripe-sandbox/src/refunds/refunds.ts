import type Stripe from 'stripe';
import { z } from 'zod';
import { emit } from '../events/emit';
import { invalidRequest } from '../http/api-error';
import { type Route } from '../http/call';
import { pageOf } from '../http/list-page';
import { mergeMetadata } from '../http/merge-metadata';
import { mustFind } from '../http/must-find';
import { input, integer, metadata, page, readInput, text } from '../http/read-input';
import { type Change } from '../store/change';
import { makeRefund } from './make-refund';

const PATH = '/v1/refunds';
const creation = input({
  amount: integer.optional(),
  charge: text.optional(),
  metadata: metadata.optional(),
  payment_intent: text.optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
});
const update = input({ metadata: metadata.optional() });
const listing = page({ charge: text.optional(), payment_intent: text.optional() });

function createRefund(change: Change, given: z.output<typeof creation>): Stripe.Refund {
  const charge = chargeOf(change, given);
  return makeRefund(change, {
    charge,
    amount: given.amount ?? charge.amount - charge.amount_refunded,
    reason: given.reason ?? null,
    metadata: mergeMetadata({}, given.metadata),
  });
}

function chargeOf(change: Change, given: z.output<typeof creation>): Stripe.Charge {
  if (given.charge) return mustFind(change, 'charge', { id: given.charge, param: 'charge' });
  if (!given.payment_intent)
    throw invalidRequest('One of the following params should be provided for this request: payment_intent or charge.');
  const intent = mustFind(change, 'payment_intent', { id: given.payment_intent, param: 'payment_intent' });
  if (typeof intent.latest_charge !== 'string')
    throw invalidRequest(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, {
      code: 'payment_intent_unexpected_state',
      param: 'payment_intent',
    });
  return mustFind(change, 'charge', { id: intent.latest_charge });
}

export const REFUND_ROUTES: Route[] = [
  { method: 'POST', path: PATH, handle: ({ change, given }) => createRefund(change, readInput(creation, given)) },
  {
    method: 'GET',
    path: PATH,
    handle({ change, given }) {
      const { charge, payment_intent: intent, ...cursor } = readInput(listing, given);
      const found = change
        .all('refund')
        .filter((one) => (!charge || one.charge === charge) && (!intent || one.payment_intent === intent));
      return pageOf(found, cursor, PATH);
    },
  },
  {
    method: 'GET',
    path: `${PATH}/:id`,
    handle: ({ change, id }) => mustFind(change, 'refund', { id, param: 'refund' }),
  },
  {
    method: 'POST',
    path: `${PATH}/:id`,
    handle({ change, id, given }) {
      const refund = mustFind(change, 'refund', { id, param: 'refund' });
      const tags = mergeMetadata(refund.metadata ?? {}, readInput(update, given).metadata);
      const updated = change.put('refund', id, { ...refund, metadata: tags });
      emit(change, 'refund.updated', updated);
      return updated;
    },
  },
];
