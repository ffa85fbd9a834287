import type { QuotaDecision } from '../check-quota';
import type { QuotaRefusal } from '../refusals';

const LONGEST = { DAY: 24 * 60, WEEK: 7 * 24 * 60, MONTH: 31 * 24 * 60 } as const;

/** From nothing at all to all there is: beyond lies a typing mistake. */
export function quotaMustFitItsPeriod({ period, limitMinutes }: QuotaDecision): QuotaRefusal | undefined {
  const longestMinutes = LONGEST[period];
  return limitMinutes < 0 || limitMinutes > longestMinutes
    ? { code: 'QUOTA_OUT_OF_BOUNDS', longestMinutes }
    : undefined;
}
