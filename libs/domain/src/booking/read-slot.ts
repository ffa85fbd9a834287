import { readMoment } from '../shared/civil-time';
import { minutesOf, type Slot } from '../shared/slot';
import { checkMoment, type TimeRefusal } from '../shared/time-refusals';
import type { SlotReadingRefusal } from './refusals';

/** Nothing is booked for longer than a week, whatever its rules: the longest span that is worth reading. */
const LONGEST_MINUTES = 7 * 24 * 60;

export interface SlotReading {
  /** Absent when the times do not make a slot. */
  readonly slot?: Slot;
  readonly refusals: readonly (TimeRefusal | SlotReadingRefusal)[];
}

/** Reads the two times people gave as a slot. */
export function readSlot(times: { readonly startsAt: string; readonly endsAt: string }): SlotReading {
  const unclear = (['startsAt', 'endsAt'] as const).flatMap((field) => checkMoment(times[field], field) ?? []);
  const [start, end] = [instantOf(times.startsAt), instantOf(times.endsAt)];
  if (unclear.length > 0) return { refusals: unclear };
  if (start >= end) return { refusals: [{ code: 'SLOT_ENDS_BEFORE_IT_STARTS' }] };
  if (minutesOf({ start, end }) > LONGEST_MINUTES)
    return { refusals: [{ code: 'TOO_LONG', maximumMinutes: LONGEST_MINUTES }] };
  return { slot: { start, end }, refusals: [] };
}

function instantOf(text: string): number {
  const reading = readMoment(text);
  return reading.kind === 'exact' ? reading.instant : Number.NaN;
}
