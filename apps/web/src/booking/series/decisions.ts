import type { OccurrenceDecisionInput, PreviewSeriesQuery } from '../../generated/member/graphql';
import type { ShownRefusal } from '../../ui/refusal-list';

export type Occurrence = PreviewSeriesQuery['previewSeries']['occurrences'][number];

/** What was decided, by day. */
export type Decisions = ReadonlyMap<string, OccurrenceDecisionInput>;

export const decided = (decisions: Decisions, decision: OccurrenceDecisionInput): Decisions =>
  new Map([...decisions, [decision.day, decision]]);

export const undecided = (decisions: Decisions, day: string): Decisions =>
  new Map([...decisions].filter(([other]) => other !== day));

interface Slot {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Instants a wall clock time could mean on the night the clocks change, each as a slot of the length wished. */
export function candidateSlots(refusals: readonly ShownRefusal[], minutes: number): Slot[] {
  return refusals
    .flatMap(({ candidates }) => candidates ?? [])
    .map((startsAt) => ({ startsAt, endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() }));
}
