import { civilDay } from '../shared/civil-time';
import { minutesOf } from '../shared/slot';
import type { BookingFacts, PackFacts } from './booking-facts';

/** Minutes taken from one pack. */
export interface HourCharge {
  readonly packId: string;
  readonly minutes: number;
}

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
export function usablePacks(facts: PaidBy): PackFacts[] {
  const { last } = daysOf(facts);
  return facts.membership.packs
    .filter((pack) => pack.remainingMinutes > 0 && last < pack.expiresOn)
    .sort((a, b) => a.expiresOn.localeCompare(b.expiresOn) || a.id.localeCompare(b.id));
}

export const remainingCredit = (facts: PaidBy): number =>
  usablePacks(facts).reduce((sum, pack) => sum + pack.remainingMinutes, 0);

/** What the booking takes from which packs: nothing when hours are included. */
export function hourCharges(facts: PaidBy): HourCharge[] {
  let missing = hoursAreIncluded(facts) ? 0 : minutesOf(facts.slot);
  return usablePacks(facts).flatMap((pack) => {
    const minutes = Math.min(missing, pack.remainingMinutes);
    missing -= minutes;
    return minutes > 0 ? [{ packId: pack.id, minutes }] : [];
  });
}
