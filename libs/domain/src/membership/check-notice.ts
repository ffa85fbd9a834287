import type { MembershipRefusal } from './refusals';
import { noticeMustBeGivenOnce } from './rules/notice-must-be-given-once.rule';
import { noticeMustLieAhead } from './rules/notice-must-lie-ahead.rule';
import { noticeMustRespectCommitment } from './rules/notice-must-respect-commitment.rule';
import type { SubscriptionDays } from './subscription';

/** What the rules on a notice need to know; days as YYYY-MM-DD. */
export interface NoticeFacts {
  readonly subscription: SubscriptionDays;
  /** First day without the subscription. */
  readonly endsOn: string;
  readonly today: string;
}

/** Every rule on giving notice. */
export const NOTICE_RULES = [noticeMustBeGivenOnce, noticeMustRespectCommitment, noticeMustLieAhead] as const;

export const checkNotice = (facts: NoticeFacts): MembershipRefusal[] =>
  NOTICE_RULES.flatMap((rule) => rule(facts) ?? []);
