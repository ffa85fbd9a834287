import type { Slot } from '../shared/slot';
import type { BookingState } from '../shared/vocabulary';
import type { CancellationRefusal } from './refusals';
import { bookingMustNotBeCancelled } from './rules/booking-must-not-be-cancelled.rule';
import { bookingMustNotHaveStarted } from './rules/booking-must-not-have-started.rule';
import { cancellationDeadlineMustBeKept } from './rules/cancellation-deadline-must-be-kept.rule';

/** What the rules on giving a slot back need to know. */
export interface CancellationFacts {
  readonly now: number;
  readonly state: BookingState;
  readonly slot: Slot;
  readonly cancellationDeadlineMinutes: number;
}

/** Last instant at which the member may still cancel or move. */
export const cancellableUntil = ({
  slot,
  cancellationDeadlineMinutes,
}: Pick<CancellationFacts, 'slot' | 'cancellationDeadlineMinutes'>): number =>
  slot.start - cancellationDeadlineMinutes * 60_000;

/** Every rule that can forbid to give a slot back, by cancelling or by moving away from it. */
export const CANCELLATION_RULES = [
  bookingMustNotBeCancelled,
  bookingMustNotHaveStarted,
  cancellationDeadlineMustBeKept,
] as const;

/** A cancelled booking has no other reason to be refused. */
export function checkCancellation(facts: CancellationFacts): CancellationRefusal[] {
  const refusals = CANCELLATION_RULES.flatMap((rule) => rule(facts) ?? []);
  return refusals[0]?.code === 'ALREADY_CANCELLED' ? [refusals[0]] : refusals;
}
