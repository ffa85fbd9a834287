import { startOfCivilDay, type Language, type SeriesRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { dayInWords, listInWords } from './words';

const MOST_NAMED = 5;

/** The first days by name, then how many more. */
function daysInWords(days: readonly string[], language: Language): string {
  const named = days.slice(0, MOST_NAMED).map((day) => dayInWords(startOfCivilDay(day), language));
  const more = days.length - named.length;
  const [and, others] = language === 'EN' ? ['and', `${more} more`] : ['et', `${more} de plus`];
  return listInWords(more > 0 ? [...named, others] : named, and);
}

/** What is refused about repeated bookings as a whole. */
export const seriesSentences: Sentences<SeriesRefusal> = {
  RECURRENCE_UNREADABLE: {
    fr: (r) => `Cette règle de répétition n’est pas comprise (${r.part || 'vide'}) : rien n’a été enregistré.`,
    en: (r) => `This rule of recurrence is not understood (${r.part || 'empty'}): nothing was saved.`,
    remedy: {
      fr: () => 'Répétez tous les jours, toutes les semaines ou tous les mois.',
      en: () => 'Repeat every day, every week or every month.',
    },
  },
  TOO_MANY_OCCURRENCES: {
    fr: (r) => `Une série compte au plus ${r.maximum} réservations.`,
    en: (r) => `A series has at most ${r.maximum} bookings.`,
    remedy: { fr: () => 'Choisissez une fin plus proche.', en: () => 'Choose an earlier end.' },
  },
  SERIES_EMPTY: {
    fr: () => 'Aucun jour de cette série ne peut être réservé.',
    en: () => 'No day of this series can be booked.',
    remedy: { fr: () => 'Changez d’horaire ou de jour.', en: () => 'Choose another time or another day.' },
  },
  OCCURRENCES_TO_DECIDE: {
    fr: (r) => `Il reste à décider pour ${daysInWords(r.days, 'FR')}.`,
    en: (r) => `Still to be decided: ${daysInWords(r.days, 'EN')}.`,
    remedy: {
      fr: () => 'Passez ces jours, ou choisissez-leur une autre heure.',
      en: () => 'Skip these days, or choose another time for them.',
    },
  },
  SERIES_OVER: {
    fr: () => 'Aucune réservation de cette série n’est encore à venir.',
    en: () => 'No booking of this series lies ahead.',
  },
};
