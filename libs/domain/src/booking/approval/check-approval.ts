import type { BookingState } from '../../shared/vocabulary';

/** Why staff cannot decide on a booking. */
export type ApprovalRefusal =
  /** Decided already, or it never needed to be. */
  | { readonly code: 'NOTHING_TO_APPROVE' }
  /** The slot has begun: the request has lapsed. */
  | { readonly code: 'REQUEST_LAPSED' };

export interface ApprovalFacts {
  readonly now: number;
  readonly state: BookingState;
  readonly slot: { readonly start: number };
}

/** Whether a booking still waits for a decision. */
export function checkApproval({ now, state, slot }: ApprovalFacts): ApprovalRefusal[] {
  if (state !== 'REQUESTED') return [{ code: 'NOTHING_TO_APPROVE' }];
  return now >= slot.start ? [{ code: 'REQUEST_LAPSED' }] : [];
}

/** How a booking stands when it is made or moved: on some resources it is asked for, unless staff makes it. */
export const stateWhenBooked = (resource: { readonly needsApproval: boolean }, byStaff: boolean): BookingState =>
  resource.needsApproval && !byStaff ? 'REQUESTED' : 'CONFIRMED';
