import { toCivil, type HabilitationLevel, type Language, type QuotaPeriod, type Slot } from '@etabli/domain';

const LOCALES: Readonly<Record<Language, string>> = { FR: 'fr', EN: 'en-GB' };

/** « mardi 24 novembre », « Tuesday 24 November ». */
export const dayInWords = (instant: number, language: Language): string =>
  toCivil(instant).setLocale(LOCALES[language]).toFormat('cccc d MMMM');

const SEASONS: Readonly<Record<Language, readonly [winter: string, summer: string]>> = {
  FR: ['heure d’hiver', 'heure d’été'],
  EN: ['winter time', 'summer time'],
};

/** « 14 h », « 14 h 30 »; « 14:00 » in English. The hour October repeats says which of the two it is. */
export function hourInWords(instant: number, language: Language): string {
  const time = toCivil(instant);
  const isRepeated = time.getPossibleOffsets().length > 1;
  return isRepeated
    ? `${wallHour(time, language)} (${SEASONS[language][time.isInDST ? 1 : 0]})`
    : wallHour(time, language);
}

function wallHour({ hour, minute }: ReturnType<typeof toCivil>, language: Language): string {
  const minutes = String(minute).padStart(2, '0');
  if (language === 'EN') return `${hour}:${minutes}`;
  return minute === 0 ? `${hour} h` : `${hour} h ${minutes}`;
}

/** « mardi 24 novembre, 14 h à 16 h ». */
export function slotInWords(slot: Slot, language: Language): string {
  const [to, from] = language === 'EN' ? ['to', ', '] : ['à', ', '];
  return `${dayInWords(slot.start, language)}${from}${hourInWords(slot.start, language)} ${to} ${hourInWords(slot.end, language)}`;
}

export const hoursInWords = (slot: Slot, language: Language): string =>
  `${hourInWords(slot.start, language)} ${language === 'EN' ? 'to' : 'à'} ${hourInWords(slot.end, language)}`;

/** « 45 min », « 2 h », « 1 h 30 », « 3 jours ». */
export function durationInWords(minutes: number, language: Language): string {
  if (minutes >= 2880 && minutes % 1440 === 0) return `${minutes / 1440} ${language === 'EN' ? 'days' : 'jours'}`;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

const LEVELS: Readonly<Record<Language, Readonly<Record<HabilitationLevel, string>>>> = {
  FR: { ACCOMPANIED: 'accompagné', AUTONOMOUS: 'autonome', TRAINER: 'formateur' },
  EN: { ACCOMPANIED: 'accompanied', AUTONOMOUS: 'autonomous', TRAINER: 'trainer' },
};

export const levelInWords = (level: HabilitationLevel, language: Language): string => LEVELS[language][level];

/** « lundi, mardi et jeudi », with the word that comes before the last. */
export const listInWords = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;

const PERIODS: Readonly<Record<Language, Readonly<Record<QuotaPeriod, string>>>> = {
  FR: { DAY: 'par jour', WEEK: 'par semaine', MONTH: 'par mois' },
  EN: { DAY: 'a day', WEEK: 'a week', MONTH: 'a month' },
};

/** « par semaine ». */
export const periodInWords = (period: QuotaPeriod, language: Language): string => PERIODS[language][period];

/** What somebody wrote, ended by one full stop whether they put it or not. */
export const ended = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
