import type { Pause } from '../membership/changes';
import { debitPacks, usableOn, type HourCharge } from '../membership/hour-credit';
import { civilDay } from '../shared/civil-time';
import { minutesOf } from '../shared/slot';
import type { BookingFacts, OwnSubscription, PackFacts } from './booking-facts';

type PaidBy = Pick<BookingFacts, 'slot' | 'membership' | 'person'>;

/** First and last civil day of the slot; its end does not belong to it. */
const daysOf = ({ slot }: PaidBy) => ({ first: civilDay(slot.start), last: civilDay(slot.end - 1) });

/** Whether hours are included: by work here, or by a subscription that covers every day of the slot and is not paused. */
export const hoursAreIncluded = (facts: PaidBy): boolean =>
  facts.person.worksHere || covering(facts).some((subscription) => pauseMet(subscription, facts) === undefined);

/** The pause that takes a day of the slot out of a subscription which would cover it. */
export const pauseOver = (facts: PaidBy): Pause | undefined =>
  covering(facts)
    .map((subscription) => pauseMet(subscription, facts))
    .find((pause) => pause !== undefined);

function covering(facts: PaidBy): OwnSubscription[] {
  const { first, last } = daysOf(facts);
  return facts.membership.subscriptions.filter((s) => s.startsOn <= first && (s.endsOn === null || last < s.endsOn));
}

function pauseMet({ pauses = [] }: OwnSubscription, facts: PaidBy): Pause | undefined {
  const { first, last } = daysOf(facts);
  return pauses.find(({ startsOn, endsOn }) => startsOn <= last && (endsOn === null || first < endsOn));
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
