/** A little more than the slot is no forgetting. */
const GRACE_MINUTES = 30;

/** When a session nobody stopped is taken for forgotten, given the end of its booking. */
export const forgottenFrom = (endsAt: number): number => endsAt + GRACE_MINUTES * 60_000;

/** How long it is said to have lasted: to the end of the booking, or as short as it was when it began later. */
export const endOfForgotten = (startedAt: number, endsAt: number): number => Math.max(startedAt, endsAt);
