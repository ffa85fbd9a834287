import type { PeriodCharge } from '../proration';

/** The first day that two ways of counting a period do not price alike; null when they agree on every day. */
export function firstDifference(one: readonly PeriodCharge[], other: readonly PeriodCharge[]): string | null {
  const boundaries = [...one, ...other].flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]);
  const days = [...new Set(boundaries)].sort();
  return days.find((day) => priceOn(one, day) !== priceOn(other, day)) ?? null;
}

const priceOn = (charges: readonly PeriodCharge[], day: string): number =>
  charges.find(({ startsOn, endsOn }) => startsOn <= day && day < endsOn)?.priceCents ?? 0;
