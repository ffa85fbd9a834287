import type { MonthsOfBooksQuery } from '../../../generated/manager/graphql';

export type MonthOfMoney = MonthsOfBooksQuery['monthsOfMoney'][number];

/** What is drawn for each month, in this order. */
export const SERIES = ['grossCents', 'receivedCents', 'lateCents'] as const;
export type Series = (typeof SERIES)[number];

const STEPS = [1, 2, 2.5, 5, 10];

/** Heights to write beside the bars: about four, round figures, zero always; below it when a month gave back more than it asked. */
export function ticksOf(months: readonly MonthOfMoney[]): number[] {
  const values = months.flatMap((month) => SERIES.map((series) => month[series]));
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  if (highest === lowest) return [0];
  const rough = (highest - lowest) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((one) => one * power >= rough) ?? 10);
  const first = Math.floor(lowest / step);
  return Array.from({ length: Math.ceil(highest / step) - first + 1 }, (_, at) => (first + at) * step);
}
