import { DateTime } from 'luxon';

/** First and last day, both included. */
export interface Span {
  readonly from: string;
  readonly through: string;
}

export const SPANS = ['lastMonth', 'thisMonth', 'lastYear', 'thisYear'] as const;
export type SpanName = (typeof SPANS)[number];

/** What accountants usually ask for, by the civil day of today. */
export function spanNamed(name: SpanName, today: string): Span {
  const unit = name.endsWith('Month') ? 'month' : 'year';
  const day = DateTime.fromISO(today, { zone: 'utc' });
  const within = name.startsWith('last') ? day.minus({ [unit]: 1 }) : day;
  return { from: within.startOf(unit).toFormat('yyyy-MM-dd'), through: within.endOf(unit).toFormat('yyyy-MM-dd') };
}

const LONGEST_DAYS = 732;

/** Why no file can be made of these days; null when one can. */
export function faultOfSpan({ from, through }: Span): 'missing' | 'backwards' | 'tooLong' | null {
  const days = (Date.parse(through) - Date.parse(from)) / 86_400_000;
  if (Number.isNaN(days)) return 'missing';
  if (days < 0) return 'backwards';
  return days > LONGEST_DAYS ? 'tooLong' : null;
}
