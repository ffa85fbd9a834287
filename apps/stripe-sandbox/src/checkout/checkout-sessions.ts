import { type Route } from '../http/call';
import { pageOf } from '../http/list-page';
import { mustFind } from '../http/must-find';
import { readInput } from '../http/read-input';
import { creation, listing } from './checkout-input';
import { createSession } from './create-session';
import { expireSession } from './expire-session';

const PATH = '/v1/checkout/sessions';

export const CHECKOUT_ROUTES: Route[] = [
  { method: 'POST', path: PATH, handle: ({ change, given }) => createSession(change, readInput(creation, given)) },
  {
    method: 'GET',
    path: PATH,
    handle({ change, given }) {
      const { customer, payment_intent: intent, status, ...cursor } = readInput(listing, given);
      const found = change
        .all('checkout.session')
        .filter((one) => (!customer || one.customer === customer) && (!intent || one.payment_intent === intent))
        .filter((one) => !status || one.status === status);
      return pageOf(found, cursor, PATH);
    },
  },
  {
    method: 'GET',
    path: `${PATH}/:id`,
    handle: ({ change, id }) => mustFind(change, 'checkout.session', { id, param: 'session' }),
  },
  { method: 'POST', path: `${PATH}/:id/expire`, handle: ({ change, id }) => expireSession(change, id) },
];
