import type { BookingFacts } from '../booking-facts';
import { countsInQuotas, minutesWithin, quotaUsages } from '../quota-usage';
import type { QuotaExceeded } from '../refusals';

/** Hours are included, so they are shared out: in no day, week or month more than the quota. One refusal for each quota, its first period exceeded. */
export function quotaMustNotBeExceeded(facts: BookingFacts): QuotaExceeded[] {
  if (facts.person.worksHere || !countsInQuotas(facts)) return [];
  return facts.fairness.quotas.flatMap((quota): QuotaExceeded[] => {
    const wantedIn = (usage: { period: { start: number; end: number } }) => minutesWithin(facts.slot, usage.period);
    const exceeded = quotaUsages(quota, facts.slot).find(
      (usage) => usage.usedMinutes + wantedIn(usage) > quota.limitMinutes,
    );
    if (!exceeded) return [];
    return [
      {
        code: 'QUOTA_EXCEEDED',
        quotaId: quota.id,
        scope: quota.scope,
        scopeName: quota.scopeName,
        period: quota.period,
        usedMinutes: exceeded.usedMinutes,
        allowedMinutes: quota.limitMinutes,
        wantedMinutes: wantedIn(exceeded),
        freesAt: exceeded.period.end,
      },
    ];
  });
}
