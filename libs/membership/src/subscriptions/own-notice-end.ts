import { addMonths, MONTHLY, noticeEnd, type NoticeTerms, type SubscriptionDays } from '@etabli/domain';

/** What a plan asks of those who leave it. */
export interface TermsOfLeaving extends NoticeTerms {
  readonly everyMonths: number;
}

interface Leaving {
  readonly subscription: Pick<SubscriptionDays, 'startsOn' | 'commitmentEndsOn'>;
  readonly terms: TermsOfLeaving;
  readonly givenOn: string;
  readonly wishedOn: string | null;
}

/** Nobody plans their end further ahead: beyond lies a typing mistake. */
const MONTHS_AHEAD = 24;

/** First day without the subscription when a member gives notice themself. */
export function ownNoticeEnd({ subscription, terms, givenOn, wishedOn }: Leaving): string {
  const latest = addMonths(givenOn, MONTHS_AHEAD);
  const wished = wishedOn !== null && wishedOn > latest ? latest : wishedOn;
  return noticeEnd({
    subscription,
    cycle: { ...MONTHLY, everyMonths: terms.everyMonths },
    terms,
    givenOn,
    wishedOn: wished,
  });
}
