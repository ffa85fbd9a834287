/** Why one cannot check in, finish, or start and stop the machine. */
export type CheckInRefusal =
  | { readonly code: 'APPROVAL_PENDING' }
  | { readonly code: 'ALREADY_CANCELLED' }
  | { readonly code: 'TOO_EARLY_TO_CHECK_IN'; readonly from: number }
  | { readonly code: 'TOO_LATE_TO_CHECK_IN'; readonly until: number }
  | { readonly code: 'NO_BOOKING_TO_CHECK_IN'; readonly resourceName: string }
  | { readonly code: 'BOOKING_RELEASED'; readonly at: number }
  | { readonly code: 'NOT_STARTED_YET'; readonly startsAt: number }
  | { readonly code: 'ALREADY_FINISHED' };
