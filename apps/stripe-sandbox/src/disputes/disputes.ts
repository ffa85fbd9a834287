import type Stripe from 'stripe';
import { z } from 'zod';
import { cancelTasks } from '../bank/plan-task';
import { emit } from '../events/emit';
import { type Route } from '../http/call';
import { pageOf } from '../http/list-page';
import { mergeMetadata } from '../http/merge-metadata';
import { mustFind } from '../http/must-find';
import { flag, input, metadata, page, readInput, text } from '../http/read-input';
import { type Change } from '../store/change';
import { loseDispute, openDisputeOf, winDispute } from './end-dispute';

const PATH = '/v1/disputes';
const listing = page({ charge: text.optional(), payment_intent: text.optional() });
const update = input({
  evidence: z.record(text, text).optional(),
  metadata: metadata.optional(),
  submit: flag.optional(),
});

/** Our answer. The two texts Stripe documents decide at once; anything else waits for the bank. */
function answerDispute(change: Change, id: string, given: z.output<typeof update>): Stripe.Dispute {
  const dispute = openDisputeOf(change, id);
  const submits = given.submit ?? true;
  const { evidence_details: details } = dispute;
  const answered = change.put('dispute', id, {
    ...dispute,
    evidence: { ...dispute.evidence, ...given.evidence },
    metadata: mergeMetadata(dispute.metadata, given.metadata),
    ...(given.evidence && submits
      ? {
          status: 'under_review' as const,
          evidence_details: { ...details, has_evidence: true, submission_count: details.submission_count + 1 },
        }
      : {}),
  });
  emit(change, 'charge.dispute.updated', answered);
  if (answered.status !== 'under_review') return answered;
  cancelTasks(change, id);
  const words = answered.evidence.uncategorized_text;
  if (words === 'winning_evidence') return winDispute(change, id);
  return words === 'losing_evidence' ? loseDispute(change, id) : answered;
}

export const DISPUTE_ROUTES: Route[] = [
  {
    method: 'GET',
    path: PATH,
    handle({ change, given }) {
      const { charge, payment_intent: intent, ...cursor } = readInput(listing, given);
      const found = change
        .all('dispute')
        .filter((one) => (!charge || one.charge === charge) && (!intent || one.payment_intent === intent));
      return pageOf(found, cursor, PATH);
    },
  },
  {
    method: 'GET',
    path: `${PATH}/:id`,
    handle: ({ change, id }) => mustFind(change, 'dispute', { id, param: 'dispute' }),
  },
  {
    method: 'POST',
    path: `${PATH}/:id`,
    handle: ({ change, id, given }) => answerDispute(change, id, readInput(update, given)),
  },
  { method: 'POST', path: `${PATH}/:id/close`, handle: ({ change, id }) => loseDispute(change, id) },
];
