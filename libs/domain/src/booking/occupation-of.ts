import type { Slot } from '../shared/slot';

/** What a booking takes of a resource: its slot, then the buffer. Kept by every booking, it leaves the buffer between any two. */
export const occupationOf = (slot: Slot, bufferMinutes: number): Slot => ({
  start: slot.start,
  end: slot.end + bufferMinutes * 60_000,
});
