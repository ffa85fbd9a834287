import type { SignedIn } from '@etabli/api-kit';
import { planSeries, type BookingFacts, type PlannedOccurrence } from '@etabli/domain';
import { standingAgainst } from '../override';
import type { SeriesInput } from './series-inputs';
import { isEndless, type ReadSeries } from './series-wish';

interface Asked {
  readonly actor: SignedIn;
  readonly input: SeriesInput;
  readonly series: ReadSeries;
}

/** What becomes of each occurrence, judged with those before it; an endless rule stops where bookings do. */
export function planOf<F extends BookingFacts>(facts: F, { actor, input, series }: Asked): PlannedOccurrence<F>[] {
  const planned = planSeries(facts, {
    occurrences: series.occurrences,
    decisions: series.decisions,
    onConflict: input.onConflict ?? 'ASK',
    stands: standingAgainst({ viewer: actor, reason: input.overrideReason ?? null }),
  });
  if (!isEndless(series.recurrence)) return planned;
  const inReach = planned.filter(({ refusals }) => !refusals.some(({ code }) => code === 'BEYOND_HORIZON'));
  return inReach.length > 0 ? inReach : planned.slice(0, 1);
}
