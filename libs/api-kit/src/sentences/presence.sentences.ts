import type { PresenceRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';

export const presenceSentences: Sentences<PresenceRefusal> = {
  PRESENCE_OVER: {
    fr: () => 'Ce créneau de présence est déjà terminé.',
    en: () => 'This presence is already over.',
    remedy: { fr: () => 'Choisissez un autre horaire.', en: () => 'Choose another time.' },
  },
  PRESENCE_OF_ANOTHER: {
    fr: () => 'Un formateur n’annonce que ses propres présences.',
    en: () => 'Trainers announce their own presence only.',
    remedy: { fr: () => 'Demandez à un responsable d’atelier.', en: () => 'Ask a workshop manager.' },
  },
  NOT_A_TRAINER: {
    fr: () => 'Cette personne n’est pas formatrice.',
    en: () => 'This person is not a trainer.',
    remedy: { fr: () => 'Choisissez un formateur.', en: () => 'Choose a trainer.' },
  },
  TRAINER_PRESENT_ELSEWHERE: {
    fr: () => 'Ce formateur est déjà annoncé à ce moment, ici ou dans un autre pôle.',
    en: () => 'This trainer is already announced then, here or in another pole.',
    remedy: {
      fr: () => 'Retirez d’abord l’autre présence, ou choisissez un autre horaire.',
      en: () => 'Take the other presence back first, or choose another time.',
    },
  },
};
