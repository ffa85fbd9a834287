import type { Slot } from '../../shared/slot';
import type { BookingState } from '../../shared/vocabulary';

/** What is known of a booking on its day. */
export interface CheckInFacts {
  readonly now: number;
  readonly state: BookingState;
  readonly slot: Slot;
  /** Minutes before and after the start; null: nobody is released there. */
  readonly checkInMinutes: number | null;
  readonly checkedInAt: number | null;
  readonly releasedAt: number | null;
  readonly finishedAt: number | null;
}

/** Where nobody is released, one may still say a little before that one is there. */
const USUAL_MINUTES = 15;

/** When one may check in; where nobody is released, until the end. */
export function checkInWindow({ slot, checkInMinutes }: Pick<CheckInFacts, 'slot' | 'checkInMinutes'>): Slot {
  const start = slot.start - (checkInMinutes ?? USUAL_MINUTES) * 60_000;
  const end = checkInMinutes === null ? slot.end : Math.min(slot.start + checkInMinutes * 60_000, slot.end);
  return { start, end };
}

/** When a booking nobody came to is released; null: never. */
export const releasedFrom = (facts: Pick<CheckInFacts, 'slot' | 'checkInMinutes'>): number | null =>
  facts.checkInMinutes === null ? null : checkInWindow(facts).end;
