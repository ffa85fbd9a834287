import { DateTime } from 'luxon';
import { ZONE } from '../../ui/format/time';

/** The last day of something known by the first day without it: people read the former. */
export const dayBefore = (day: string): string =>
  DateTime.fromISO(day, { zone: ZONE }).minus({ days: 1 }).toFormat('yyyy-MM-dd');
