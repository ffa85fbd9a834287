import { roundedQuotient } from '../../shared/money';
import { daysBetween } from '../civil-months';
import type { BillingPeriod } from '../periods';

/** Minutes a plan includes each period, by category of machine. */
export type MinutesByCategory = Readonly<Record<string, number>>;

/** What is included in a period that starts or ends within: to the day, as the price is. */
export function includedMinutes({ whole, charged }: BillingPeriod, perPeriod: MinutesByCategory): MinutesByCategory {
  const [days, wholeDays] = [charged, whole].map(({ startsOn, endsOn }) => daysBetween(startsOn, endsOn));
  const share = (minutes: number): number => roundedQuotient(minutes * (days ?? 0), wholeDays ?? 1);
  return Object.fromEntries(Object.entries(perPeriod).map(([category, minutes]) => [category, share(minutes)]));
}

/** Minutes used beyond what is included, by category; hours of one never pay for another. What is not included at all is all beyond. */
export const minutesBeyond = (used: MinutesByCategory, included: MinutesByCategory): MinutesByCategory =>
  Object.fromEntries(
    Object.entries(used)
      .map(([category, minutes]): [string, number] => [category, minutes - (included[category] ?? 0)])
      .filter(([, minutes]) => minutes > 0),
  );
