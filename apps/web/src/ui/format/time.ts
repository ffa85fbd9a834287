import { DateTime, Duration } from 'luxon';
import { currentLanguage } from '../../i18n/language';

/** People live in Paris time whatever their device says. */
export const ZONE = 'Europe/Paris';

const HARD = '\u00a0';

export type InstantLike = string | number | DateTime;

export const civil = (instant: InstantLike): DateTime => {
  const time = DateTime.isDateTime(instant)
    ? instant
    : typeof instant === 'number'
      ? DateTime.fromMillis(instant)
      : DateTime.fromISO(instant, { zone: ZONE });
  return time.setZone(ZONE).setLocale(currentLanguage());
};

const SEASONS = { fr: ['heure d’hiver', 'heure d’été'], en: ['winter time', 'summer time'] } as const;

/** « 14 h 30 », « 14 h » ; in English “14:30”. The hour October repeats says which of the two it is. */
export function formatHour(instant: InstantLike): string {
  const time = civil(instant);
  const isRepeated = time.getPossibleOffsets().length > 1;
  return isRepeated ? `${wallHour(time)} (${SEASONS[currentLanguage()][time.isInDST ? 1 : 0]})` : wallHour(time);
}

function wallHour(time: DateTime): string {
  if (currentLanguage() === 'en') return time.toFormat('HH:mm');
  return time.minute === 0 ? `${time.hour}${HARD}h` : `${time.hour}${HARD}h${HARD}${time.toFormat('mm')}`;
}

/** A civil day by this pattern, unbroken; French says « 1er » and no other ordinal. */
function inWords(time: DateTime, format: string): string {
  const words = time.toFormat(format).replaceAll(' ', HARD);
  return currentLanguage() === 'fr' && time.day === 1 ? words.replace(/(?<!\d)1(?=\u00a0)/, '1er') : words;
}

/** « mar. 24 nov. » */
export const formatDay = (instant: InstantLike): string => inWords(civil(instant), 'ccc d LLL');

/** A civil day given as `YYYY-MM-DD`: « mar. 24 nov. » */
export const formatLocalDay = (day: string): string =>
  inWords(DateTime.fromISO(day, { zone: ZONE }).setLocale(currentLanguage()), 'ccc d LLL');

/** « mardi 24 novembre » */
export const formatLongDay = (instant: InstantLike): string => inWords(civil(instant), 'cccc d LLLL');

/** « mardi 24 novembre, 14 h à 16 h » */
export function formatSlot(startsAt: InstantLike, endsAt: InstantLike): string {
  const to = currentLanguage() === 'en' ? 'to' : 'à';
  const start = civil(startsAt);
  const end = civil(endsAt);
  const sameDay = start.hasSame(end.minus({ milliseconds: 1 }), 'day');
  const last = sameDay ? formatHour(end) : `${formatLongDay(end)}, ${formatHour(end)}`;
  return `${formatLongDay(start)}, ${formatHour(start)} ${to} ${last}`;
}

/** « aujourd’hui », « demain », else the long day. */
export function formatNearDay(instant: InstantLike, now: DateTime = DateTime.now()): string {
  const days = Math.round(civil(instant).startOf('day').diff(civil(now).startOf('day'), 'days').days);
  if (days < 0 || days > 1) return formatLongDay(instant);
  return currentLanguage() === 'en' ? (['today', 'tomorrow'][days] ?? '') : (['aujourd’hui', 'demain'][days] ?? '');
}

/** « 1 h 30 », « 45 min », « 3 j » from two days on. */
export function formatMinutes(minutes: number): string {
  if (minutes < 0) return `−${formatMinutes(-minutes)}`;
  const { hours = 0, minutes: rest = 0 } = Duration.fromObject({ minutes: Math.round(minutes) })
    .shiftTo('hours', 'minutes')
    .toObject();
  if (hours === 0) return `${rest}${HARD}min`;
  return rest === 0 ? `${hours}${HARD}h` : `${hours}${HARD}h${HARD}${String(rest).padStart(2, '0')}`;
}

/** Civil day `YYYY-MM-DD` the instant falls on. */
export const dayOf = (instant: InstantLike): string => civil(instant).toFormat('yyyy-MM-dd');

/** A civil day given as `YYYY-MM-DD`, in words. */
export const formatLocalDate = (day: string): string =>
  inWords(DateTime.fromISO(day, { zone: ZONE }).setLocale(currentLanguage()), 'd LLLL yyyy');
