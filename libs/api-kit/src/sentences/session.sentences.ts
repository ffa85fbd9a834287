import type { SessionRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { slotInWords } from './words';

const anotherTime = {
  fr: () => 'Choisissez un autre horaire.',
  en: () => 'Choose another time.',
};

const askStaff = {
  fr: () => 'Demandez à un responsable d’atelier.',
  en: () => 'Ask a workshop manager.',
};

const STATES = {
  PLANNED: { fr: 'prévue', en: 'planned' },
  CANCELLED: { fr: 'annulée', en: 'cancelled' },
  DONE: { fr: 'terminée', en: 'over' },
} as const;

export const sessionSentences: Sentences<SessionRefusal> = {
  TRAINING_NOT_OFFERED: {
    fr: () => 'Cette formation n’est plus proposée.',
    en: () => 'This training is no longer offered.',
    remedy: { fr: () => 'Remettez-la d’abord au catalogue.', en: () => 'Put it back in the catalogue first.' },
  },
  TRAINING_CODE_TAKEN: {
    fr: () => 'Une autre formation porte déjà ce code.',
    en: () => 'Another training already has this code.',
    remedy: { fr: () => 'Choisissez un autre code.', en: () => 'Choose another code.' },
  },
  TRAINING_OF_OTHER_TRAINERS: {
    fr: () => 'Cette formation mène à une habilitation que vous ne détenez pas au niveau formateur.',
    en: () => 'This training leads to a habilitation you do not hold at trainer level.',
    remedy: askStaff,
  },
  SESSION_IN_THE_PAST: {
    fr: () => 'Cette session commencerait dans le passé.',
    en: () => 'This session would start in the past.',
    remedy: anotherTime,
  },
  SESSION_OVER_SEVERAL_DAYS: {
    fr: () => 'Une session tient dans une seule journée.',
    en: () => 'A session fits in one day.',
    remedy: { fr: () => 'Prévoyez une session par jour.', en: () => 'Plan one session a day.' },
  },
  SESSION_OF_ANOTHER_TRAINER: {
    fr: () => 'Cette session est celle d’un autre formateur.',
    en: () => 'This session is another trainer’s.',
    remedy: askStaff,
  },
  SESSION_TRAINER_NOT_HABILITATED: {
    fr: (r) => `${r.trainerName} ne détient pas l’habilitation ${r.typeName} au niveau formateur ce jour-là.`,
    en: (r) => `${r.trainerName} does not hold the ${r.typeName} habilitation at trainer level on that day.`,
    remedy: { fr: () => 'Choisissez un autre formateur.', en: () => 'Choose another trainer.' },
  },
  SESSION_TRAINER_BUSY: {
    fr: () => 'Ce formateur anime déjà une autre session à ce moment.',
    en: () => 'This trainer already leads another session then.',
    remedy: anotherTime,
  },
  MINIMUM_EXCEEDS_SEATS: {
    fr: (r) => `Le nombre minimal d’inscrits dépasse le nombre de places (${r.seats}).`,
    en: (r) => `The fewest people needed are more than the seats (${r.seats}).`,
    remedy: { fr: () => 'Corrigez l’un des deux nombres.', en: () => 'Correct one of the two numbers.' },
  },
  SESSION_RESOURCES_DOWN: {
    fr: (r) => `Hors service\u00a0: ${r.resourceNames.join(', ')}.`,
    en: (r) => `Out of service: ${r.resourceNames.join(', ')}.`,
    remedy: {
      fr: () => 'Remettez d’abord la machine en service, ou choisissez-en une autre.',
      en: () => 'Return the machine to service first, or choose another.',
    },
  },
  SESSION_RESOURCES_TAKEN: {
    fr: (r) =>
      `Déjà pris\u00a0: ${r.conflicts.map((one) => `${one.resourceName}, ${slotInWords(one.slot, 'FR')}`).join(' ; ')}.`,
    en: (r) =>
      `Already taken: ${r.conflicts.map((one) => `${one.resourceName}, ${slotInWords(one.slot, 'EN')}`).join('; ')}.`,
    remedy: {
      fr: () => 'Déplacez ou annulez d’abord ce qui gêne, ou choisissez un autre horaire.',
      en: () => 'Move or cancel what is in the way first, or choose another time.',
    },
    typename: 'SessionResourcesTaken',
  },
  SESSION_NOT_OPEN: {
    fr: (r) => `Cette session est ${STATES[r.state].fr}.`,
    en: (r) => `This session is ${STATES[r.state].en}.`,
  },
};
