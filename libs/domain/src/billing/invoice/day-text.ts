import { addDays } from '../../membership/civil-months';
import type { DayPeriod } from '../../shared/day-period';

/** A civil day as invoices write it: 23/11/2026. */
export const dayText = (day: string): string => day.split('-').reverse().join('/');

/** Both days counted, as people read a period. */
export const periodText = ({ startsOn, endsOn }: DayPeriod): string =>
  `du ${dayText(startsOn)} au ${dayText(addDays(endsOn, -1))}`;
