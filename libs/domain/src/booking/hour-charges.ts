import { debitPacks, usableOn, type HourCharge } from '../membership/hour-credit';
import { civilDay } from '../shared/civil-time';
import { minutesOf } from '../shared/slot';
import type { BookingFacts, PackFacts } from './booking-facts';

type PaidBy = Pick<BookingFacts, 'slot' | 'membership' | 'person'>;

/** First and last civil day of the slot; its end does not belong to it. */
const daysOf = ({ slot }: PaidBy) => ({ first: civilDay(slot.start), last: civilDay(slot.end - 1) });

/** Whether hours are included: by work here, or by a subscription that covers every day of the slot. */
export function hoursAreIncluded(facts: PaidBy): boolean {
  const { first, last } = daysOf(facts);
  return (
    facts.person.worksHere ||
    facts.membership.subscriptions.some((s) => s.startsOn <= first && (s.endsOn === null || last < s.endsOn))
  );
}

/** Packs with minutes left that are still valid on the last day of the slot, first to expire first. */
export const usablePacks = (facts: PaidBy): PackFacts[] => usableOn(facts.membership.packs, daysOf(facts).last);

export const remainingCredit = (facts: PaidBy): number =>
  usablePacks(facts).reduce((sum, pack) => sum + pack.remainingMinutes, 0);

/** What the booking takes from which packs: nothing when hours are included. */
export function hourCharges(facts: PaidBy): HourCharge[] {
  const minutes = hoursAreIncluded(facts) ? 0 : minutesOf(facts.slot);
  return [...debitPacks(facts.membership.packs, { minutes, on: daysOf(facts).last }).charges];
}
