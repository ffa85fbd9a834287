import type { CheckInFacts } from './check-in-facts';
import { checkInWindow } from './check-in-facts';
import type { CheckInRefusal } from './check-in-refusals';

/** What keeps a booking from being used at all. */
export function checkUsable({ state, releasedAt }: Pick<CheckInFacts, 'state' | 'releasedAt'>): CheckInRefusal[] {
  if (state === 'CANCELLED') return [{ code: 'ALREADY_CANCELLED' }];
  if (state === 'REQUESTED') return [{ code: 'APPROVAL_PENDING' }];
  return releasedAt === null ? [] : [{ code: 'BOOKING_RELEASED', at: releasedAt }];
}

/** Whether one may say that one is there. Saying it twice is saying it once. */
export function checkCheckIn(facts: CheckInFacts): CheckInRefusal[] {
  const unusable = checkUsable(facts);
  if (unusable.length > 0 || facts.checkedInAt !== null) return unusable;
  const { start, end } = checkInWindow(facts);
  if (facts.now < start) return [{ code: 'TOO_EARLY_TO_CHECK_IN', from: start }];
  return facts.now >= end ? [{ code: 'TOO_LATE_TO_CHECK_IN', until: end }] : [];
}

/** Whether the rest of the slot can be given back: it has begun and is not over. */
export function checkFinish(facts: CheckInFacts): CheckInRefusal[] {
  const unusable = checkUsable(facts);
  if (unusable.length > 0) return unusable;
  if (facts.now <= facts.slot.start) return [{ code: 'NOT_STARTED_YET', startsAt: facts.slot.start }];
  return facts.finishedAt !== null || facts.now >= facts.slot.end ? [{ code: 'ALREADY_FINISHED' }] : [];
}

/** Whether nobody came in time: the slot is freed and an absence recorded. */
export function isUnclaimed(facts: CheckInFacts): boolean {
  const { end } = checkInWindow(facts);
  const came = facts.checkedInAt !== null || facts.finishedAt !== null;
  return facts.checkInMinutes !== null && !came && checkUsable(facts).length === 0 && facts.now >= end;
}
