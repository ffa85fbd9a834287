import { expireSession } from '../checkout/expire-session';
import { loseDispute } from '../disputes/end-dispute';
import { openDispute } from '../disputes/open-dispute';
import { ApiError } from '../http/api-error';
import { failRefund, settleRefund } from '../refunds/end-refund';
import { type Change } from '../store/change';
import { type Task } from '../store/records';
import { failDebit, settleDebit } from './decide-debit';

type Act = (change: Change, subject: string, reason: string) => unknown;

const ACTS: Record<Task['act'], Act> = {
  settle_debit: settleDebit,
  fail_debit: failDebit,
  open_dispute: openDispute,
  lose_dispute: loseDispute,
  settle_refund: settleRefund,
  fail_refund: failRefund,
  expire_session: expireSession,
};

/** Why, when the plan does not say. */
const REASONS: Partial<Record<Task['act'], string>> = {
  fail_debit: 'generic_could_not_process',
  open_dispute: 'general',
  fail_refund: 'lost_or_stolen_card',
};

/** Does what was planned, unless the world moved on: a charge refunded in between cannot be disputed any more. */
export function runTask(change: Change, { id, act, subject, reason }: Task): void {
  change.remove('task', id);
  try {
    ACTS[act](change, subject, reason ?? REASONS[act] ?? '');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}
