import type Stripe from 'stripe';
import { cancelTasks } from '../bank/plan-task';
import { moveMoney } from '../charges/balance';
import { emit } from '../events/emit';
import { invalidRequest } from '../http/api-error';
import { mustFind } from '../http/must-find';
import { type Change } from '../store/change';

const isOver = ({ status }: Stripe.Dispute): boolean => status === 'won' || status === 'lost';

/** A dispute somebody may still act on. */
export function openDisputeOf(change: Change, id: string): Stripe.Dispute {
  const dispute = mustFind(change, 'dispute', { id, param: 'dispute' });
  if (isOver(dispute)) throw invalidRequest('This dispute is already closed.', { param: 'dispute' });
  return dispute;
}

/** The bank sides with us: the amount comes back, its fee does not. */
export function winDispute(change: Change, id: string): Stripe.Dispute {
  const dispute = openDisputeOf(change, id);
  cancelTasks(change, id);
  const line = moveMoney(change, {
    ...{ type: 'adjustment', category: 'dispute_reversal', amount: dispute.amount, fee: 0 },
    ...{ currency: dispute.currency, source: id, description: `Chargeback reversal for ${String(dispute.charge)}` },
  });
  const lines = [...dispute.balance_transactions, line];
  const won = change.put('dispute', id, { ...dispute, balance_transactions: lines, status: 'won' });
  emit(change, 'charge.dispute.funds_reinstated', won);
  emit(change, 'charge.dispute.closed', won);
  return won;
}

export function loseDispute(change: Change, id: string): Stripe.Dispute {
  const dispute = openDisputeOf(change, id);
  cancelTasks(change, id);
  const details = { ...dispute.evidence_details, past_due: !dispute.evidence_details.has_evidence };
  const lost = change.put('dispute', id, { ...dispute, evidence_details: details, status: 'lost' });
  emit(change, 'charge.dispute.closed', lost);
  return lost;
}
