import type { AgreementRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { civilDayInWords } from './civil-day-in-words';

export const agreementSentences: Sentences<AgreementRefusal> = {
  AGREEMENT_TEXT_REPLACED: {
    fr: () => 'Ce texte vient d’être remplacé par une nouvelle version.',
    en: () => 'This text has just been replaced by a new version.',
    remedy: {
      fr: () => 'Rechargez la page et lisez la nouvelle version.',
      en: () => 'Reload and read the new version.',
    },
  },
  AGREEMENT_NOT_CHANGED: {
    fr: () => 'Rien n’a changé depuis la dernière version : la publier ferait tout accepter à nouveau pour rien.',
    en: () => 'Nothing changed since the last version: publishing would make everyone accept again for nothing.',
  },
  AGREEMENT_DAY_PASSED: {
    fr: () => 'Une version entre en vigueur aujourd’hui ou plus tard, jamais dans le passé.',
    en: () => 'A version comes into force today or later, never in the past.',
  },
  AGREEMENT_DAY_BEFORE_THE_LAST: {
    fr: (r) => `Une autre version est déjà annoncée pour le ${civilDayInWords(r.day, 'FR')}.`,
    en: (r) => `Another version is already announced for ${civilDayInWords(r.day, 'EN')}.`,
    remedy: { fr: () => 'Choisissez ce jour ou un jour plus tard.', en: () => 'Choose that day or a later one.' },
  },
};
