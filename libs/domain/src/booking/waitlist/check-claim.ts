import type { OfferOutcome, WaitlistState } from '../../shared/vocabulary';
import type { WaitlistRefusal } from './waitlist-refusals';

export interface ClaimFacts {
  readonly now: number;
  readonly state: WaitlistState;
  /** The last offer made; null: none yet. */
  readonly offer: { readonly outcome: OfferOutcome | null; readonly offeredUntil: number } | null;
}

/** Whether what was offered may still be taken. The booking itself is judged by the rulebook. */
export function checkClaim({ now, state, offer }: ClaimFacts): WaitlistRefusal[] {
  const over = state === 'CLAIMED' || state === 'LEFT';
  if (over) return [{ code: 'WAIT_OVER' }];
  if (!offer) return [{ code: state === 'EXPIRED' ? 'WAIT_OVER' : 'NOT_OFFERED' }];
  if (offer.outcome === 'CLAIMED') return [{ code: 'OFFER_TAKEN', stillWaiting: state === 'WAITING' }];
  if (state !== 'OFFERED' || offer.outcome !== null || now >= offer.offeredUntil)
    return [{ code: 'OFFER_EXPIRED', offeredUntil: offer.offeredUntil }];
  return [];
}
