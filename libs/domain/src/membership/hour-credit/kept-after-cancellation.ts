import { roundedQuotient } from '../../shared/money';
import type { HourCharge } from './debit-packs';

/** What a cancellation gives back; decided by the manufacture. */
export interface CreditReturnPolicy {
  /** Share given back after the deadline, in basis points: 0 for none, 10 000 for all. */
  readonly lateReturnBasisPoints: number;
}

export const USUAL_CREDIT_RETURN: CreditReturnPolicy = { lateReturnBasisPoints: 0 };

export interface CancelledBooking {
  readonly charges: readonly HourCharge[];
  readonly cancelledAt: number;
  readonly cancellableUntil: number;
  /** A machine that broke down, a workshop that closes: nobody pays for what the manufacture takes away. */
  readonly byTheManufacture: boolean;
}

/**
 * What a cancelled booking keeps of its hours: nothing in time, or when the manufacture cancels; what the policy says afterwards. The
 * charges come in the order they were debited, and the pack debited last, which lives longest, is given back first.
 */
export function keptAfterCancellation(
  { charges, cancelledAt, cancellableUntil, byTheManufacture }: CancelledBooking,
  { lateReturnBasisPoints }: CreditReturnPolicy,
): HourCharge[] {
  if (byTheManufacture || cancelledAt <= cancellableUntil) return [];
  const held = charges.reduce((sum, { minutes }) => sum + minutes, 0);
  let kept = held - roundedQuotient(held * lateReturnBasisPoints, 10_000);
  return charges.flatMap(({ packId, minutes }) => {
    const still = Math.min(kept, minutes);
    kept -= still;
    return still > 0 ? [{ packId, minutes: still }] : [];
  });
}
