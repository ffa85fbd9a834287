import { addDays, addMonths } from '../civil-months';
import { billingPeriodOn, type BillingCycle } from '../periods';
import type { SubscriptionDays } from '../subscription';

/** How long before leaving notice is given; a month from the 31st ends with the next month. */
export interface NoticeTerms {
  readonly months: number;
  readonly days: number;
  /** Whether the period under way is finished; else the last one is paid to the day. */
  readonly untilPeriodEnd: boolean;
}

export interface NoticeRequest {
  readonly subscription: Pick<SubscriptionDays, 'startsOn' | 'commitmentEndsOn'>;
  readonly cycle: BillingCycle;
  readonly terms: NoticeTerms;
  readonly givenOn: string;
  /** Day the member would rather leave, when it is later than they must; null for as soon as possible. */
  readonly wishedOn: string | null;
}

/** First day without the subscription: once the notice is over, the commitment served, and the day wished for reached. */
export function noticeEnd({ subscription, cycle, terms, givenOn, wishedOn }: NoticeRequest): string {
  const noticeOver = addDays(addMonths(givenOn, terms.months), terms.days);
  const firstDayServed = addDays(subscription.startsOn, 1);
  const reached =
    [noticeOver, subscription.commitmentEndsOn, firstDayServed, wishedOn ?? givenOn].sort().at(-1) ?? noticeOver;
  if (!terms.untilPeriodEnd) return reached;
  const last = billingPeriodOn({ startsOn: subscription.startsOn, endsOn: null }, cycle, addDays(reached, -1));
  return last?.whole.endsOn ?? reached;
}
