import { endOfCivilDay, startOfCivilDay } from '../../shared/civil-time';
import type { Refusal } from '../../shared/refusal';
import type { Slot } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';
import { checkBooking } from '../check-booking';
import { nearestAlternatives } from '../nearest-alternatives';
import type { Alternative } from '../refusals';
import { near } from './near';
import type { Occurrence } from './occurrences';
import { withBooked } from './with-booked';

/** What to do where something stands in the way: leave the day out, take the nearest free slot of that day, or ask. */
export const ON_CONFLICT = ['SKIP', 'SHIFT', 'ASK'] as const;
export type OnConflict = (typeof ON_CONFLICT)[number];

/** What people decided for one day: leave it out, shift it, or take these very instants. */
export type OccurrenceDecision =
  { readonly action: 'SKIP' } | { readonly action: 'SHIFT' } | { readonly action: 'TAKE'; readonly slot: Slot };

export interface SeriesWish {
  readonly occurrences: readonly Occurrence[];
  readonly onConflict: OnConflict;
  /** By civil day. */
  readonly decisions: ReadonlyMap<string, OccurrenceDecision>;
  /** Refusals that forbid: all of them, but those staff go through. */
  readonly stands: (refusal: Refusal) => boolean;
}

/** What becomes of one occurrence. */
export interface PlannedOccurrence<F extends BookingFacts = BookingFacts> {
  readonly day: string;
  /** BOOK as wished, SHIFT to another time of the day, SKIP, ASK: to be decided. */
  readonly outcome: 'BOOK' | 'SHIFT' | 'SKIP' | 'ASK';
  /** As wished; null when the clocks change then. */
  readonly wanted: Slot | null;
  /** To be booked; null when there is none. */
  readonly slot: Slot | null;
  /** Everything that stands against the slot wished. */
  readonly refusals: readonly Refusal[];
  /** Free slots of the same length on that day, nearest first. */
  readonly alternatives: readonly Alternative[];
  /** Codes staff go through to take it. */
  readonly overridden: readonly string[];
  /** What the rules knew when they let it through, earlier occurrences included. */
  readonly facts: F;
}

/** Judges occurrences one after the other, each with those before it as booked: the third counts in the quota after the first two. */
export function planSeries<F extends BookingFacts>(facts: F, wish: SeriesWish): PlannedOccurrence<F>[] {
  let known = facts;
  return wish.occurrences.map((occurrence) => {
    const planned = plannedOne(known, occurrence, wish);
    if (planned.slot) known = withBooked(known, planned.slot);
    return planned;
  });
}

function plannedOne<F extends BookingFacts>(
  facts: F,
  { day, slot, unclear }: Occurrence,
  wish: SeriesWish,
): PlannedOccurrence<F> {
  const decision = wish.decisions.get(day);
  const wanted = decision?.action === 'TAKE' ? decision.slot : slot;
  const nothing = { day, wanted, slot: null, alternatives: [], overridden: [], facts };
  if (!wanted) return { ...nothing, outcome: decision?.action === 'SKIP' ? 'SKIP' : 'ASK', refusals: unclear };
  const judged = {
    ...near(facts, {
      start: Math.min(wanted.start, startOfCivilDay(day)),
      end: Math.max(wanted.end, endOfCivilDay(day)),
    }),
    slot: wanted,
  };
  const all = checkBooking(judged);
  const refusals = all.filter(wish.stands);
  if (decision?.action === 'SKIP') return { ...nothing, outcome: 'SKIP', refusals };
  if (refusals.length === 0) {
    const overridden = all.map(({ code }) => code);
    return { ...nothing, outcome: 'BOOK', slot: wanted, refusals, overridden, facts: { ...facts, slot: wanted } };
  }
  const alternatives = nearestAlternatives(dayAhead(day, facts.now), [judged]);
  return settled(
    { ...nothing, refusals, alternatives, facts: { ...facts, slot: wanted } },
    decision?.action ?? wish.onConflict,
  );
}

function settled<F extends BookingFacts>(
  found: Omit<PlannedOccurrence<F>, 'outcome'>,
  action: OnConflict | 'TAKE',
): PlannedOccurrence<F> {
  const [nearest] = found.alternatives;
  if (action === 'SHIFT' && nearest)
    return { ...found, outcome: 'SHIFT', slot: nearest.slot, facts: { ...found.facts, slot: nearest.slot } };
  // what was decided and is refused all the same has to be asked again
  return { ...found, outcome: action === 'SKIP' || action === 'SHIFT' ? 'SKIP' : 'ASK' };
}

const dayAhead = (day: string, now: number): Slot => ({
  start: Math.max(startOfCivilDay(day), now),
  end: endOfCivilDay(day),
});
