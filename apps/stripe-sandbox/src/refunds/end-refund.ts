import type Stripe from 'stripe';
import { cancelTasks } from '../bank/plan-task';
import { moveMoney } from '../charges/balance';
import { emit } from '../events/emit';
import { invalidRequest } from '../http/api-error';
import { mustFind } from '../http/must-find';
import { type Change } from '../store/change';
import { changeRefunded } from './make-refund';

/** The money arrived. */
export function settleRefund(change: Change, id: string): void {
  const { pending_reason: _, ...refund } = liveRefund(change, id);
  cancelTasks(change, id);
  const settled = change.put('refund', id, { ...refund, status: 'succeeded' });
  emit(change, 'refund.updated', settled);
  emit(change, 'charge.refund.updated', settled);
}

/** The holder's bank sends the money back, and we owe it again. */
export function failRefund(change: Change, id: string, reason: string): void {
  const { pending_reason: _, ...refund } = liveRefund(change, id);
  cancelTasks(change, id);
  const line = moveMoney(change, {
    ...{ type: 'refund_failure', category: 'refund_failure', amount: refund.amount, fee: 0 },
    ...{ currency: refund.currency, source: id, description: `REFUND FAILURE (${id})` },
  });
  const failed = change.put('refund', id, {
    ...refund,
    failure_balance_transaction: line.id,
    failure_reason: reason,
    status: 'failed',
  });
  const charge = mustFind(change, 'charge', { id: String(refund.charge) });
  emit(change, 'charge.updated', changeRefunded(change, charge, -refund.amount));
  emit(change, 'refund.failed', failed);
  emit(change, 'refund.updated', failed);
  emit(change, 'charge.refund.updated', failed);
}

function liveRefund(change: Change, id: string): Stripe.Refund {
  const refund = mustFind(change, 'refund', { id, param: 'refund' });
  if (refund.status !== 'pending' && refund.status !== 'succeeded')
    throw invalidRequest(`The refund ${id} has ended: ${refund.status}.`);
  return refund;
}
