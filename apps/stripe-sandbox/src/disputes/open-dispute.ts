import type Stripe from 'stripe';
import { DAY, planTask } from '../bank/plan-task';
import { moveMoney } from '../charges/balance';
import { emit } from '../events/emit';
import { invalidRequest } from '../http/api-error';
import { mustFind } from '../http/must-find';
import { type Change } from '../store/change';
import { newId } from '../store/new-id';
import { NO_EVIDENCE } from './no-evidence';

const CARD_FEE = 2000;
const DEBIT_FEE = 750;
/** Days to answer a card dispute. */
const DAYS_TO_ANSWER = 9;

/** The holder takes the money back. For a direct debit that is final at once: SEPA knows no defence. */
export function openDispute(change: Change, chargeId: string, reason: string): Stripe.Dispute {
  const charge = mustFind(change, 'charge', { id: chargeId, param: 'charge' });
  const amount = charge.amount - charge.amount_refunded;
  if (charge.status !== 'succeeded' || charge.disputed || amount === 0)
    throw invalidRequest(`The charge ${chargeId} cannot be disputed (any more).`, { param: 'charge' });
  const isCard = charge.payment_method_details?.type === 'card';
  const id = newId('du');
  const line = moveMoney(change, {
    ...{ type: 'adjustment', category: 'dispute', amount: -amount, fee: isCard ? CARD_FEE : DEBIT_FEE },
    ...{ currency: charge.currency, source: id, description: `Chargeback withdrawal for ${chargeId}` },
  });
  const dispute: Stripe.Dispute = {
    id,
    object: 'dispute',
    amount,
    balance_transactions: [line],
    charge: chargeId,
    created: change.now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: NO_EVIDENCE,
    evidence_details: {
      due_by: isCard ? change.now + DAYS_TO_ANSWER * DAY : null,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'manual',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    ...cardDetailsOf(charge),
    reason,
    status: isCard ? 'needs_response' : 'lost',
  };
  change.put('dispute', id, dispute);
  const disputed = change.put('charge', chargeId, { ...charge, disputed: true });
  emit(change, 'charge.dispute.created', dispute);
  emit(change, 'charge.dispute.funds_withdrawn', dispute);
  emit(change, 'charge.updated', disputed);
  if (isCard) planTask(change, { act: 'lose_dispute', subject: id, after: DAYS_TO_ANSWER * DAY });
  else emit(change, 'charge.dispute.closed', dispute);
  return dispute;
}

function cardDetailsOf({ payment_method_details: details }: Stripe.Charge): Partial<Stripe.Dispute> {
  if (!details?.card) return {};
  const brand = details.card.brand ?? 'unknown';
  const card = { brand, network: brand, network_reason_code: null, case_type: 'chargeback' as const };
  return { payment_method_details: { type: 'card', card } };
}
