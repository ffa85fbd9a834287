import type { TrainingRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';

export const trainingSentences: Sentences<TrainingRefusal> = {
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
  HABILITATION_ALREADY_REVOKED: {
    fr: () => 'Cette habilitation est déjà retirée.',
    en: () => 'This habilitation is already revoked.',
  },
};
