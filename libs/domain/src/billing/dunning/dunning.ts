import { addDays, daysBetween } from '../../membership/civil-months';
import type { Cents } from '../../shared/money';
import type { PaymentState } from '../../shared/vocabulary';
import type { DunningPolicy } from './dunning-policy';

/** An invoice not wholly paid. */
export interface Debt {
  readonly dueOn: string;
  readonly openCents: Cents;
  /** On its way: a direct debit under way is neither paid nor late. */
  readonly pendingCents: Cents;
}

/** None on the due day itself: late penalties too run from the day after (code de commerce, art. L441-10, II). */
export const daysLate = (dueOn: string, today: string): number => Math.max(daysBetween(dueOn, today), 0);

const isOwed = ({ openCents, pendingCents }: Debt): boolean => openCents > pendingCents;

/** How far a subscription has slipped behind, by its oldest debt; paying that one lifts what it brought, at once. */
export function paymentState(debts: readonly Debt[], today: string, policy: DunningPolicy): PaymentState {
  const late = Math.max(0, ...debts.filter(isOwed).map(({ dueOn }) => daysLate(dueOn, today)));
  if (late === 0) return 'UP_TO_DATE';
  if (late >= policy.suspendDays) return 'SUSPENDED';
  return late >= policy.restrictDays ? 'RESTRICTED' : 'PAST_DUE';
}

/**
 * The reminder to send today on a debt, from 1; null for none. One at most: after days without a run the last one reached is sent,
 * not all of them at once, and never one that was sent.
 */
export function paymentReminderDue(
  debt: Debt & { readonly sent: number },
  today: string,
  policy: DunningPolicy,
): number | null {
  if (!isOwed(debt)) return null;
  const late = daysLate(debt.dueOn, today);
  const reached = policy.reminderDays.filter((day) => late >= day).length;
  return reached > debt.sent ? reached : null;
}

/** What is to come for a debt, and when: what the member reads. */
export interface DunningStep {
  readonly kind: 'REMINDER' | 'RESTRICTION' | 'SUSPENSION';
  readonly on: string;
}

export const dunningSteps = (
  dueOn: string,
  { reminderDays, restrictDays, suspendDays }: DunningPolicy,
): DunningStep[] =>
  [
    ...reminderDays.map((days): DunningStep => ({ kind: 'REMINDER', on: addDays(dueOn, days) })),
    { kind: 'RESTRICTION' as const, on: addDays(dueOn, restrictDays) },
    { kind: 'SUSPENSION' as const, on: addDays(dueOn, suspendDays) },
  ].sort((a, b) => a.on.localeCompare(b.on));
