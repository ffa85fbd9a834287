import type Stripe from 'stripe';
import { cancelTasks } from '../bank/plan-task';
import { emit } from '../events/emit';
import { invalidRequest } from '../http/api-error';
import { mustFind } from '../http/must-find';
import { type Change } from '../store/change';

/** Nobody came to the page, or the product calls it off. */
export function expireSession(change: Change, id: string): Stripe.Checkout.Session {
  const session = mustFind(change, 'checkout.session', { id, param: 'session' });
  if (session.status !== 'open')
    throw invalidRequest(
      `Only Checkout Sessions with a status in ["open"] can be expired. This one is ${session.status}.`,
    );
  cancelTasks(change, id);
  const expired = change.put('checkout.session', id, { ...session, status: 'expired', url: null });
  emit(change, 'checkout.session.expired', expired);
  return expired;
}
