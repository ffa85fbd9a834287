/** Why one cannot wait for a slot, or take one that was offered. */
export type WaitlistRefusal =
  /** Nothing to wait for: it can be booked now. */
  | { readonly code: 'SLOT_FREE_ALREADY'; readonly resourceId: string; readonly resourceName: string }
  | { readonly code: 'ALREADY_WAITING' }
  | { readonly code: 'TOO_MANY_WAITING'; readonly maximum: number }
  /** The turn has not come yet. */
  | { readonly code: 'NOT_OFFERED' }
  | { readonly code: 'OFFER_EXPIRED'; readonly offeredUntil: number }
  | OfferTaken
  /** Claimed, left or over: nothing more will come of it. */
  | { readonly code: 'WAIT_OVER' };

/** Somebody else was quicker: a kind answer. */
export interface OfferTaken {
  readonly code: 'OFFER_TAKEN';
  /** Whether the person goes on waiting, should it be freed again. */
  readonly stillWaiting: boolean;
}
