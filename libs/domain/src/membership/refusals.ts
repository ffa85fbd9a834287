import type { QuotaScope } from '../shared/vocabulary';

/** What can be wrong with a quota. */
export type QuotaRefusal =
  | { readonly code: 'QUOTA_SCOPE_UNCLEAR'; readonly scope: QuotaScope }
  | { readonly code: 'QUOTA_OUT_OF_BOUNDS'; readonly longestMinutes: number };

/** What forbids subscribing a member, giving notice, selling hours or deciding on a quota. */
export type MembershipRefusal =
  | QuotaRefusal
  | { readonly code: 'PLAN_NOT_OFFERED' }
  | { readonly code: 'PLAN_IS_NOT_A_SUBSCRIPTION' }
  | { readonly code: 'PLAN_IS_NOT_AN_HOUR_PACK' }
  /** The account of the person is closed: they could use nothing. */
  | { readonly code: 'ACCOUNT_CLOSED' }
  | { readonly code: 'SUBSCRIPTION_OVERLAPS' }
  | { readonly code: 'START_TOO_FAR'; readonly earliestOn: string; readonly latestOn: string }
  | { readonly code: 'NOTICE_ALREADY_GIVEN'; readonly endsOn: string }
  | { readonly code: 'NOTICE_BEFORE_COMMITMENT_ENDS'; readonly commitmentEndsOn: string }
  | { readonly code: 'NOTICE_IN_THE_PAST'; readonly earliestOn: string };
