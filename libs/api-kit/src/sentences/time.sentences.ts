import { CIVIL_ZONE, type Language, type TimeRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';

type Unclear = Extract<TimeRefusal, { candidates: readonly number[] }>;

/** Each candidate on the wall clock, with its offset: the only thing that tells two equal hours apart. */
const readings = (refusal: Unclear, language: Language): string =>
  refusal.candidates
    .map((instant) =>
      new Intl.DateTimeFormat(language === 'EN' ? 'en-GB' : 'fr-FR', {
        timeZone: CIVIL_ZONE,
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'shortOffset',
      }).format(instant),
    )
    .join(language === 'EN' ? ' or ' : ' ou ');

export const timeSentences: Sentences<TimeRefusal> = {
  LOCAL_TIME_DOES_NOT_EXIST: {
    fr: () => 'Cette heure n’existe pas : cette nuit-là, les horloges avancent d’une heure.',
    en: () => 'This time does not exist: clocks go forward by an hour that night.',
    remedy: {
      fr: (r) => `Choisissez ${readings(r, 'FR')}.`,
      en: (r) => `Choose ${readings(r, 'EN')}.`,
    },
    typename: 'LocalTimeUnclear',
  },
  LOCAL_TIME_AMBIGUOUS: {
    fr: () => 'Cette heure existe deux fois : cette nuit-là, les horloges reculent d’une heure.',
    en: () => 'This time exists twice: clocks go back by an hour that night.',
    remedy: {
      fr: (r) => `Précisez laquelle : ${readings(r, 'FR')}.`,
      en: (r) => `Say which one: ${readings(r, 'EN')}.`,
    },
    typename: 'LocalTimeUnclear',
  },
  MALFORMED_TIME: {
    fr: () => 'Cette date ou cette heure n’est pas lisible.',
    en: () => 'This date or time cannot be read.',
    remedy: {
      fr: () => 'Écrivez-la ainsi : 2026-11-24T14:30.',
      en: () => 'Write it like this: 2026-11-24T14:30.',
    },
  },
};
