import { commonDays, type DayPeriod } from '../../shared/day-period';
import { addMonths, monthsBetween } from '../civil-months';
import type { SubscriptionDays } from '../subscription';
import type { BillingCycle } from './billing-cycle';

/** A period the price of a plan stands for, and the days of it the subscription lives: the same ones unless it starts or ends within. */
export interface BillingPeriod {
  readonly whole: DayPeriod;
  readonly charged: DayPeriod;
}

type Lifetime = Pick<SubscriptionDays, 'startsOn' | 'endsOn'>;

/** Later than any subscription, and still a day. */
const NO_END = '9999-12-31';

/** The day whole periods are counted from: its first month for calendar periods, which also are those of the civil year. */
const anchorOf = (startsOn: string, { alignment }: BillingCycle): string =>
  alignment === 'ANNIVERSARY' ? startsOn : `${startsOn.slice(0, 4)}-01-01`;

/** Counted from the anchor each time: from period to period, a clamped day would never climb back to the 31st. */
const wholePeriod = (anchor: string, everyMonths: number, rank: number): DayPeriod => ({
  startsOn: addMonths(anchor, rank * everyMonths),
  endsOn: addMonths(anchor, (rank + 1) * everyMonths),
});

/** The periods of a subscription that have days in the window, in order. */
export function billingPeriods(lifetime: Lifetime, cycle: BillingCycle, window: DayPeriod): BillingPeriod[] {
  const alive = commonDays({ startsOn: lifetime.startsOn, endsOn: lifetime.endsOn ?? NO_END }, window);
  if (!alive) return [];
  const anchor = anchorOf(lifetime.startsOn, cycle);
  const life = { startsOn: lifetime.startsOn, endsOn: lifetime.endsOn ?? NO_END };
  const periods: BillingPeriod[] = [];
  for (let rank = rankOf(alive.startsOn, anchor, cycle); ; rank += 1) {
    const whole = wholePeriod(anchor, cycle.everyMonths, rank);
    const charged = commonDays(whole, life);
    if (whole.startsOn >= alive.endsOn || !charged) return periods;
    periods.push({ whole, charged });
  }
}

/** The period a day falls in; null when the subscription does not live that day. */
export const billingPeriodOn = (lifetime: Lifetime, cycle: BillingCycle, day: string): BillingPeriod | null => {
  const isAlive = lifetime.startsOn <= day && (lifetime.endsOn === null || day < lifetime.endsOn);
  if (!isAlive) return null;
  const anchor = anchorOf(lifetime.startsOn, cycle);
  const whole = wholePeriod(anchor, cycle.everyMonths, rankOf(day, anchor, cycle));
  const charged = commonDays(whole, { startsOn: lifetime.startsOn, endsOn: lifetime.endsOn ?? NO_END });
  return charged && { whole, charged };
};

/** The rank of the period that holds a day: whole months since the anchor, clamped ends of short months counted as whole. */
const rankOf = (day: string, anchor: string, { everyMonths }: BillingCycle): number =>
  Math.floor(monthsBetween(anchor, day) / everyMonths);
