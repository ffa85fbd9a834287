import { civilDay } from '../../shared/civil-time';
import { minutesOf } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';
import { hoursAreIncluded, pauseOver, remainingCredit, usablePacks } from '../hour-charges';
import type { BookingRuleRefusal } from '../refusals';

/** On the booked day, not on the day of booking: subscribed on every day of the slot, or hours enough in packs still valid then. */
export function membershipMustCoverTheSlot(facts: BookingFacts): BookingRuleRefusal | undefined {
  if (hoursAreIncluded(facts)) return undefined;
  if (usablePacks(facts).length === 0) return withoutAnyRight(facts);
  const neededMinutes = minutesOf(facts.slot);
  const remainingMinutes = remainingCredit(facts);
  return neededMinutes <= remainingMinutes
    ? undefined
    : { code: 'HOUR_CREDIT_TOO_LOW', neededMinutes, remainingMinutes };
}

function withoutAnyRight(facts: BookingFacts): BookingRuleRefusal {
  const day = civilDay(facts.slot.start);
  const pause = pauseOver(facts);
  return pause ? { code: 'MEMBERSHIP_PAUSED', day, resumesOn: pause.endsOn } : { code: 'MEMBERSHIP_NOT_ACTIVE', day };
}
