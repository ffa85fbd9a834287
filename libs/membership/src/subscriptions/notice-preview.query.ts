import type { Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { civilDay, MONTHLY, noticeCost, type PeriodCharge, termsWithPauses } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { ownNoticeEnd } from './own-notice-end';
import { readable } from './subscriptions.query';
import type { SubscriptionRow } from './subscription-row';

export interface StretchOfDays {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly amountInclTaxCents: number;
}

export interface NoticePreview {
  readonly endsOn: string;
  readonly heldByCommitment: boolean;
  readonly owed: readonly StretchOfDays[];
  readonly givenBack: readonly StretchOfDays[];
  readonly totalInclTaxCents: number;
}

/** Later than any end, and still a day. */
const NO_END = '9999-12-31';

const stretch = ({ startsOn, endsOn, amountCents }: PeriodCharge): StretchOfDays => ({
  startsOn,
  endsOn,
  amountInclTaxCents: amountCents,
});

/** What leaving costs and when it ends, said before notice is given: the same rules as the billing run, VAT included. */
@Injectable()
export class NoticePreviewQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Staff, and whose it is; null for others, and once it ended. */
  async of(viewer: Viewer, subscription: SubscriptionRow, wishedOn: string | null): Promise<NoticePreview | null> {
    const today = civilDay(this.clock.now());
    if (readable(viewer, [subscription.personId]).length === 0 || subscription.state === 'ENDED') return null;
    const { plan, startsOn } = subscription;
    const notice = { months: plan.noticeMonths, days: plan.noticeDays, untilPeriodEnd: plan.noticeUntilPeriodEnd };
    const terms = { ...notice, everyMonths: plan.everyMonths };
    const leaving = { subscription, terms, givenOn: today };
    const endsOn = subscription.endsOn ?? ownNoticeEnd({ ...leaving, wishedOn });
    const free = { startsOn, commitmentEndsOn: startsOn };
    const cost = noticeCost({
      startsOn,
      endsOn,
      cycle: { ...MONTHLY, everyMonths: plan.everyMonths },
      terms: termsWithPauses(
        subscription.terms.map((term) => ({ startsOn: term.startsOn, priceCents: term.priceInclTaxCents })),
        subscription.pauses.map((pause) => ({ startsOn: pause.startsOn, endsOn: pause.endsOn ?? NO_END })),
      ),
      invoicedUntil: await this.invoicedUntil(subscription.id, today > startsOn ? today : startsOn),
    });
    return {
      endsOn,
      heldByCommitment:
        subscription.endsOn === null && ownNoticeEnd({ ...leaving, subscription: free, wishedOn }) < endsOn,
      owed: cost.owed.map(stretch),
      givenBack: cost.givenBack.map(stretch),
      totalInclTaxCents: cost.totalCents,
    };
  }

  /** First day that no invoice asked for yet. */
  private async invoicedUntil(subscriptionId: string, otherwise: string): Promise<string> {
    const [row] = await this.database.sql<{ until: string | null }>(
      `select max(reckoning #>> '{period,charged,endsOn}') as until from charged_period where subscription_id = ?::uuid`,
      [subscriptionId],
    );
    return row?.until ?? otherwise;
  }
}
