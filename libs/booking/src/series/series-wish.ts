import {
  civilDay,
  occurrencesOf,
  readRecurrence,
  refuseIf,
  type Occurrence,
  type OccurrenceDecision,
  type Recurrence,
  type Repetition,
  type Slot,
} from '@etabli/domain';
import { slotOf } from '../booking-inputs';
import type { SeriesInput } from './series-inputs';
import { minutesBetween } from './wall-clock';

const DAY = 86_400_000;
/** No resource opens its bookings further ahead than two years. */
const FURTHEST_DAYS = 731;
/** The longest buffer, on both sides, and the free time of the day in which alternatives are looked for. */
const MARGIN = DAY;

/** A series as wished, read: which occurrences, what was decided about them, and the time they span. */
export interface ReadSeries extends Repetition {
  readonly occurrences: readonly Occurrence[];
  readonly decisions: ReadonlyMap<string, OccurrenceDecision>;
  readonly span: Slot;
}

/** @throws Refused with what is unclear in the rule, in the times decided, or in its length */
export function readSeries(input: SeriesInput, now: number): ReadSeries {
  const { recurrence, refusals } = readRecurrence(input.rule);
  refuseIf(refusals);
  if (!recurrence) throw new Error('a rule is read or refused');
  const repetition: Repetition = { recurrence, startsOn: input.startsOn, ...minutesBetween(input) };
  const read = occurrencesOf(repetition, civilDay(now + FURTHEST_DAYS * DAY));
  refuseIf(read.refusals);
  const decisions = new Map((input.decisions ?? []).map((decided) => [decided.day, decisionOf(decided)]));
  return { ...repetition, occurrences: read.occurrences, decisions, span: spanOf(read.occurrences, decisions) };
}

/** A rule that says neither how often nor until when: it goes as far as bookings are open. */
export const isEndless = ({ count, until }: Recurrence): boolean => count === null && until === null;

function decisionOf(decided: NonNullable<SeriesInput['decisions']>[number]): OccurrenceDecision {
  if (decided.action !== 'TAKE') return { action: decided.action };
  return { action: 'TAKE', slot: slotOf({ startsAt: decided.startsAt ?? '', endsAt: decided.endsAt ?? '' }) };
}

function spanOf(occurrences: readonly Occurrence[], decisions: ReadSeries['decisions']): Slot {
  const decided = [...decisions.values()].flatMap((decision) => (decision.action === 'TAKE' ? [decision.slot] : []));
  const slots = [...decided, ...occurrences.flatMap(({ slot }) => slot ?? [])];
  const days = occurrences.map(({ day }) => Date.parse(day));
  return {
    start: Math.min(...slots.map(({ start }) => start), ...days) - MARGIN,
    end: Math.max(...slots.map(({ end }) => end), ...days) + 2 * MARGIN,
  };
}
