/** What forbids pausing a subscription, letting it run again, or changing its plan. */
export type ChangeRefusal =
  | { readonly code: 'CHANGE_IN_THE_PAST'; readonly earliestOn: string }
  | { readonly code: 'CHANGE_TOO_FAR'; readonly latestOn: string }
  | { readonly code: 'CHANGE_OUTSIDE_OF_SUBSCRIPTION'; readonly startsOn: string; readonly endsOn: string | null }
  | { readonly code: 'PAUSE_OVERLAPS' }
  | { readonly code: 'PAUSE_TOO_LONG'; readonly longestMonths: number }
  | { readonly code: 'NOT_PAUSED' }
  | { readonly code: 'PLAN_CHANGES_THAT_DAY' }
  | { readonly code: 'PLAN_IS_THE_SAME' }
  | { readonly code: 'PLAN_PERIOD_DIFFERS'; readonly everyMonths: number }
  | { readonly code: 'NOTICE_NOT_GIVEN' }
  | { readonly code: 'NOTICE_SERVED'; readonly endsOn: string };
