import type { Slot } from '../../shared/slot';

/** Until when freed time is kept for those who waited: never into the slot itself. Null: it begins at once, nothing to offer. */
export function claimableUntil({
  slot,
  now,
  claimMinutes,
}: {
  slot: Slot;
  now: number;
  claimMinutes: number;
}): number | null {
  const ends = Math.min(now + claimMinutes * 60_000, slot.start);
  return ends > now ? ends : null;
}
