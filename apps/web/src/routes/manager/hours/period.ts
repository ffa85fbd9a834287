import { DateTime } from 'luxon';
import { ZONE } from '../../../ui/format/time';

/** Civil days, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const USUAL_PERIODS = ['thisWeek', 'lastWeek', 'thisMonth', 'lastMonth', 'thisYear'] as const;
export type UsualPeriod = (typeof USUAL_PERIODS)[number];

/** The days of a usual period, seen from `today`: a running one ends with its week, month or year, since bookings lie ahead too. */
export function daysOf(period: UsualPeriod, today: DateTime = DateTime.now().setZone(ZONE)): Period {
  const unit = period.endsWith('Week') ? 'week' : period.endsWith('Month') ? 'month' : 'year';
  const day = period.startsWith('last') ? today.minus({ [unit]: 1 }) : today;
  return { from: day.startOf(unit).toFormat('yyyy-MM-dd'), to: day.endOf(unit).toFormat('yyyy-MM-dd') };
}

/** The usual period that is just these days; null for days of one's own. */
export function usualPeriod({ from, to }: Period, today?: DateTime): UsualPeriod | null {
  return (
    USUAL_PERIODS.find((one) => {
      const days = daysOf(one, today);
      return days.from === from && days.to === to;
    }) ?? null
  );
}
