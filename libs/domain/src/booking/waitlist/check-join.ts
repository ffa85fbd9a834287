import type { BookingFacts } from '../booking-facts';
import { checkBooking } from '../check-booking';
import type { BookingRuleRefusal } from '../refusals';
import type { WaitlistRefusal } from './waitlist-refusals';

/** Open places in lists at once for one person: enough to hope, too few to sit on every slot. */
export const MOST_WAITING = 20;

/** What others, the machine or the person may change before the slot begins: worth waiting for. */
const LIFTED_IN_TIME: readonly BookingRuleRefusal['code'][] = [
  'SLOT_TAKEN',
  'CONTAINED_TAKEN',
  'OWN_OVERLAP',
  'ACCESSORY_OUT_OF_STOCK',
  'RESOURCE_OUT_OF_SERVICE',
  'DEPENDENCY_DOWN',
  'MANUFACTURE_CLOSED',
  'POLE_FULL',
  'WORKING_ALONE',
  'TRAINER_NOT_PRESENT',
  'MINOR_NOT_ACCOMPANIED',
  'QUOTA_EXCEEDED',
  'TOO_MANY_UPCOMING',
];

/** Whether these refusals leave hope: time given back by others, or a state that ends, would lift every one. */
export const worthWaiting = (refusals: readonly { readonly code: string }[]): boolean =>
  refusals.length > 0 && refusals.every(({ code }) => (LIFTED_IN_TIME as readonly string[]).includes(code));

/**
 * Whether a person may wait for a slot of any of these resources: refused when one of them can be booked now, and when no free time would
 * let them book any. The reasons said are those of the first resource.
 */
export function checkJoin(
  candidates: readonly BookingFacts[],
  waiting: number,
): (WaitlistRefusal | BookingRuleRefusal)[] {
  if (waiting >= MOST_WAITING) return [{ code: 'TOO_MANY_WAITING', maximum: MOST_WAITING }];
  const judged = candidates.map((facts) => ({ facts, refusals: checkBooking(facts) }));
  const free = judged.find(({ refusals }) => refusals.length === 0);
  if (free) {
    const { id, name } = free.facts.resource;
    return [{ code: 'SLOT_FREE_ALREADY', resourceId: id, resourceName: name }];
  }
  const lasting = judged.map(({ refusals }) => refusals.filter(({ code }) => !LIFTED_IN_TIME.includes(code)));
  return lasting.some((refusals) => refusals.length === 0) ? [] : (lasting[0] ?? []);
}
