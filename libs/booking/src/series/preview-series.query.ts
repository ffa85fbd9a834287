import { parseInput, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { minutesOf, notFound, type PlannedOccurrence, type Refusal } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { withAccessories } from '../accessories/accessory-facts.query';
import { loadFacts } from '../booking-facts.query';
import { requireBooker, requireStaffFor } from '../booking-inputs';
import { planOf } from './plan-of';
import { PreviewSeriesSchema } from './series-inputs';
import { readSeries } from './series-wish';

/** One day of a series before it is booked. */
export type PreviewedOccurrence = Omit<PlannedOccurrence, 'facts' | 'overridden'>;

export interface SeriesPreview {
  readonly occurrences: readonly PreviewedOccurrence[];
  /** Together, of what would be booked. */
  readonly minutes: number;
}

/** What booking a series would answer now, day by day: the same facts, the same rules, nothing written. */
@Injectable()
export class PreviewSeries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused when the rule itself cannot be read */
  async execute(viewer: Viewer, rawInput: unknown): Promise<SeriesPreview> {
    const actor = requireBooker(viewer);
    const input = parseInput(PreviewSeriesSchema, rawInput);
    requireStaffFor(actor, input);
    const now = this.clock.now();
    const series = readSeries(input, now);
    const run = this.database.sql.bind(this.database);
    const { resourceId, accessories } = input;
    const { span } = series;
    const loaded = await loadFacts(run, {
      now,
      resourceId,
      personId: input.personId ?? actor.personId,
      slot: series.occurrences[0]?.slot ?? span,
      around: span,
      alone: true,
    });
    if (!loaded) throw notFound('resource');
    const facts = await withAccessories(run, loaded.wanted, { wanted: accessories, span, lock: false });
    const planned = planOf(facts, { actor, input, series });
    return {
      occurrences: planned.map(explained),
      minutes: planned.reduce((sum, { slot }) => sum + (slot ? minutesOf(slot) : 0), 0),
    };
  }
}

/** A taken slot is refused with what is free that day instead. */
function explained({ facts: _facts, overridden: _overridden, ...planned }: PlannedOccurrence): PreviewedOccurrence {
  const { alternatives } = planned;
  const withAlternatives = (refusal: Refusal): Refusal =>
    'alternatives' in refusal ? { ...refusal, ...{ alternatives } } : refusal;
  return { ...planned, refusals: planned.refusals.map(withAlternatives) };
}
