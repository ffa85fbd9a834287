/** What forbids giving a seat, or ending one. */
export type SeatRefusal =
  | { readonly code: 'NO_SEAT_LEFT' }
  /** By a subscription of their own, or by another seat. */
  | { readonly code: 'ALREADY_A_MEMBER' }
  | { readonly code: 'SEAT_START_OUT_OF_BOUNDS'; readonly earliestOn: string; readonly latestOn: string }
  | { readonly code: 'SEAT_ENDED_ALREADY'; readonly endsOn: string }
  | { readonly code: 'SEAT_END_OUT_OF_BOUNDS'; readonly earliestOn: string };
