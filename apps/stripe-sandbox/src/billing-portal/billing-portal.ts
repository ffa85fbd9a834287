import type Stripe from 'stripe';
import { z } from 'zod';
import { liveCustomer } from '../customers/customers';
import { emit } from '../events/emit';
import { type Route } from '../http/call';
import { input, readInput, text } from '../http/read-input';
import { newId } from '../store/new-id';

const creation = input({
  configuration: text.optional(),
  customer: text,
  flow_data: z.strictObject({ type: z.literal('payment_method_update') }).optional(),
  locale: text.optional(),
  return_url: text.optional(),
});

export const BILLING_PORTAL_ROUTES: Route[] = [
  {
    method: 'POST',
    path: '/v1/billing_portal/sessions',
    handle({ change, given }) {
      const { customer, configuration, locale, return_url } = readInput(creation, given);
      const id = newId('bps');
      const session: Stripe.BillingPortal.Session = {
        id,
        object: 'billing_portal.session',
        configuration: configuration ?? 'bpc_demonstration',
        created: change.now,
        customer: liveCustomer(change, customer).id,
        customer_account: null,
        flow: null,
        livemode: false,
        locale: locale ?? null,
        on_behalf_of: null,
        return_url: return_url ?? null,
        url: `${change.publicUrl}/p/session/${id}`,
      };
      emit(change, 'billing_portal.session.created', session);
      return change.put('billing_portal.session', id, session);
    },
  },
];
