import { CIVIL_ZONE, type Language } from '@etabli/domain';

/** A civil day (YYYY-MM-DD) as people say it: « 15 décembre 2026 ». */
export const civilDayInWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'EN' ? 'en-GB' : 'fr-FR', { dateStyle: 'long', timeZone: CIVIL_ZONE }).format(
    new Date(`${day}T12:00:00Z`),
  );
