import type { HabilitationRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { civilDayInWords } from './civil-day-in-words';

export const habilitationSentences: Sentences<HabilitationRefusal> = {
  TRAINER_LEVEL_MISSING: {
    fr: () => 'Vous ne pouvez accorder ou retirer que les habilitations que vous détenez au niveau formateur.',
    en: () => 'You may grant or revoke only the habilitations you hold at trainer level.',
    remedy: {
      fr: () => 'Demandez à un responsable d’atelier.',
      en: () => 'Ask a workshop manager.',
    },
  },
  CANNOT_GRANT_TO_ONESELF: {
    fr: () => 'Un formateur ne s’accorde pas une habilitation à lui-même.',
    en: () => 'Trainers do not grant a habilitation to themselves.',
    remedy: {
      fr: () => 'Demandez à un autre formateur ou à un responsable d’atelier.',
      en: () => 'Ask another trainer or a workshop manager.',
    },
  },
  VALIDITY_ALREADY_OVER: {
    fr: () => 'La date de fin de validité est déjà passée.',
    en: () => 'The end of validity is already past.',
  },
  VALIDITY_TOO_LONG: {
    fr: (r) => `Cette habilitation s’accorde au plus tard jusqu’au ${civilDayInWords(r.lastDay, 'FR')}.`,
    en: (r) => `This habilitation is granted until ${civilDayInWords(r.lastDay, 'EN')} at most.`,
    remedy: {
      fr: () => 'Choisissez une date plus proche, ou laissez la date vide.',
      en: () => 'Choose an earlier day, or leave it empty.',
    },
  },
  HABILITATION_CODE_TAKEN: {
    fr: () => 'Une autre habilitation porte déjà ce code.',
    en: () => 'Another habilitation already has this code.',
    remedy: { fr: () => 'Choisissez un autre code.', en: () => 'Choose another code.' },
  },
  HABILITATION_ALREADY_REVOKED: {
    fr: () => 'Cette habilitation est déjà retirée.',
    en: () => 'This habilitation is already revoked.',
    remedy: {
      fr: () => 'Après une nouvelle formation, accordez-la de nouveau.',
      en: () => 'After a new training, grant it anew.',
    },
  },
};
