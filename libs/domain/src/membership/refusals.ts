import type { PlanKind, QuotaScope } from '../shared/vocabulary';

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

/** What a plan is made of, by its key. */
export type PlanTerm =
  | 'price'
  | 'setUpFee'
  | 'everyMonths'
  | 'commitmentMonths'
  | 'noticeMonths'
  | 'noticeDays'
  | 'trialDays'
  | 'seats'
  | 'includedMinutes';

/** What can be wrong with a plan. */
export type PlanRefusal =
  /** Somebody subscribed to it or bought it: its kind and its period stay. */
  | { readonly code: 'PLAN_IN_USE' }
  | { readonly code: 'PLAN_VAT_RATE_UNKNOWN'; readonly vatRateBasisPoints: number }
  | { readonly code: 'PLAN_PRICES_DISAGREE'; readonly expectedInclTaxCents: number }
  | { readonly code: 'PLAN_TERMS_OUT_OF_BOUNDS'; readonly terms: readonly PlanTerm[] }
  | { readonly code: 'PLAN_PACK_UNCLEAR'; readonly kind: PlanKind };
