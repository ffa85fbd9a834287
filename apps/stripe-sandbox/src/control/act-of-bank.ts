import { failDebit, settleDebit } from '../bank/decide-debit';
import { loseDispute, winDispute } from '../disputes/end-dispute';
import { openDispute } from '../disputes/open-dispute';
import { deliverSoon } from '../events/emit';
import { failRefund, settleRefund } from '../refunds/end-refund';
import { type Change } from '../store/change';
import { mustFind } from '../http/must-find';
import { endDelivery } from '../webhooks/deliver-due';

/** What whoever plays the bank, or the network, may do; each to one object. */
export const BANK_ACTS = {
  settle_debit: settleDebit,
  fail_debit: (change: Change, id: string) => failDebit(change, id, 'insufficient_funds'),
  /** SEPA: the holder may ask for the money back for eight weeks; cards: a dispute. */
  open_dispute: (change: Change, id: string) => openDispute(change, id, 'fraudulent'),
  return_debit: (change: Change, id: string) => openDispute(change, id, 'insufficient_funds'),
  win_dispute: winDispute,
  lose_dispute: loseDispute,
  settle_refund: settleRefund,
  fail_refund: (change: Change, id: string) => failRefund(change, id, 'expired_or_canceled_card'),
  send_event_again: sendAgain,
  drop_delivery: (change: Change, id: string) => endDelivery(change, mustFind(change, 'delivery', { id }), 'dropped'),
} satisfies Record<string, (change: Change, id: string) => unknown>;

export type BankAct = keyof typeof BANK_ACTS;

export const isBankAct = (name: string): name is BankAct => Object.hasOwn(BANK_ACTS, name);

function sendAgain(change: Change, id: string): void {
  const event = mustFind(change, 'event', { id });
  for (const endpoint of change.all('webhook_endpoint')) deliverSoon(change, event.id, endpoint.id);
}
