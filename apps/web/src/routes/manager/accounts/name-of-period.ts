import { DateTime } from 'luxon';
import { currentLanguage } from '../../../i18n/language';
import { formatLocalDate } from '../../../ui/format/time';

const inWords = (day: string, format: string): string =>
  DateTime.fromISO(day, { zone: 'utc' }).setLocale(currentLanguage()).toFormat(format).replaceAll(' ', '\u00a0');

/** « octobre 2026 », from any of its days. */
export const nameOfMonth = (day: string): string => inWords(day, 'LLLL yyyy');

/** « oct. », « janv. 26 »: January says its year, so that two years are told apart. */
export const shortMonth = (day: string): string => inWords(day, day.slice(5, 7) === '01' ? 'LLL yy' : 'LLL');

/** « octobre 2026 », from its last day; « jusqu’au 15 octobre 2026 » when it stops before the end of its month. */
export function nameOfPeriod(endsOn: string): string {
  const end = DateTime.fromISO(endsOn, { zone: 'utc' });
  if (end.day === end.daysInMonth) return nameOfMonth(endsOn);
  return `${currentLanguage() === 'en' ? 'through' : 'jusqu’au'} ${formatLocalDate(endsOn)}`;
}
