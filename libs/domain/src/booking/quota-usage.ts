import { civilPeriod } from '../shared/civil-period';
import { minutesOf, type Slot } from '../shared/slot';
import type { BookingFacts } from './booking-facts';
import type { QuotaFacts } from './fairness-facts';

/** A quota in one of its periods: what « il vous reste 6 h cette semaine » is said from. */
export interface QuotaUsage {
  /** From its first instant to the first of the next one, when hours are free again. */
  readonly period: Slot;
  readonly usedMinutes: number;
  /** Never under zero, even when staff let somebody go through. */
  readonly leftMinutes: number;
}

/** Real minutes of a slot inside a period: a booking over midnight is split between both days. */
export const minutesWithin = (slot: Slot, period: Slot): number =>
  Math.max(0, minutesOf({ start: Math.max(slot.start, period.start), end: Math.min(slot.end, period.end) }));

/** The quota in the period that holds an instant. */
export function quotaUsage(
  quota: Pick<QuotaFacts, 'period' | 'limitMinutes' | 'counted'>,
  instant: number,
): QuotaUsage {
  const period = civilPeriod(instant, quota.period);
  const usedMinutes = quota.counted.reduce((sum, slot) => sum + minutesWithin(slot, period), 0);
  return { period, usedMinutes, leftMinutes: Math.max(0, quota.limitMinutes - usedMinutes) };
}

/** The quota in every period that a slot touches, in order. */
export function quotaUsages(quota: QuotaFacts, slot: Slot): QuotaUsage[] {
  const usages: QuotaUsage[] = [];
  for (let instant = slot.start; instant < slot.end; instant = usages.at(-1)!.period.end)
    usages.push(quotaUsage(quota, instant));
  return usages;
}

/**
 * Whether the hours of this booking count in quotas, decided once, when the slot is taken: what is still free at short notice is free for
 * all. A booking that counts goes on counting wherever it is moved, so that nobody frees hours by shifting it at the last minute.
 */
export function countsInQuotas({ slot, now, fairness }: Pick<BookingFacts, 'slot' | 'now' | 'fairness'>): boolean {
  const { shortNoticeHours } = fairness.policy;
  return fairness.countsAlready || shortNoticeHours === 0 || slot.start - now >= shortNoticeHours * 3_600_000;
}
