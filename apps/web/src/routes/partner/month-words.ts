import { DateTime } from 'luxon';
import { currentLanguage } from '../../i18n/language';

const inWords = (month: string, format: string): string =>
  DateTime.fromISO(month, { zone: 'utc' }).setLocale(currentLanguage()).toFormat(format).replaceAll(' ', '\u00a0');

/** « oct. 26 » from `2026-10`. */
export const shortMonth = (month: string): string => inWords(month, 'LLL yy');

/** « octobre 2026 » */
export const longMonth = (month: string): string => inWords(month, 'LLLL yyyy');
