import type { ChangeRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { civilDayInWords } from './civil-day-in-words';

export const subscriptionChangeSentences: Sentences<ChangeRefusal> = {
  CHANGE_IN_THE_PAST: {
    fr: (r) => `Le changement commence au plus tôt le ${civilDayInWords(r.earliestOn, 'FR')}.`,
    en: (r) => `The change begins on ${civilDayInWords(r.earliestOn, 'EN')} at the earliest.`,
    remedy: { fr: () => 'Choisissez un jour à venir.', en: () => 'Choose a day to come.' },
  },
  CHANGE_TOO_FAR: {
    fr: (r) => `Le changement commence au plus tard le ${civilDayInWords(r.latestOn, 'FR')}.`,
    en: (r) => `The change begins on ${civilDayInWords(r.latestOn, 'EN')} at the latest.`,
    remedy: { fr: () => 'Vérifiez la date.', en: () => 'Check the date.' },
  },
  CHANGE_OUTSIDE_OF_SUBSCRIPTION: {
    fr: (r) =>
      r.endsOn === null
        ? `L’abonnement commence le ${civilDayInWords(r.startsOn, 'FR')} : le changement vient après.`
        : `L’abonnement va du ${civilDayInWords(r.startsOn, 'FR')} au ${civilDayInWords(r.endsOn, 'FR')} : le changement doit tomber entre les deux.`,
    en: (r) =>
      r.endsOn === null
        ? `The subscription begins on ${civilDayInWords(r.startsOn, 'EN')}: the change comes after.`
        : `The subscription runs from ${civilDayInWords(r.startsOn, 'EN')} to ${civilDayInWords(r.endsOn, 'EN')}: the change lies in between.`,
  },
  PAUSE_OVERLAPS: {
    fr: () => 'L’abonnement est déjà en pause ces jours-là.',
    en: () => 'The subscription is already paused on these days.',
  },
  PAUSE_TOO_LONG: {
    fr: (r) => `Une pause dure ${r.longestMonths} mois au plus.`,
    en: (r) => `A pause lasts ${r.longestMonths} months at most.`,
    remedy: {
      fr: () => 'Pour plus longtemps, terminez l’abonnement.',
      en: () => 'For longer, end the subscription.',
    },
  },
  NOT_PAUSED: {
    fr: () => 'Cet abonnement n’est pas en pause, et aucune pause n’est prévue.',
    en: () => 'This subscription is not paused, and no pause is planned.',
  },
  PLAN_CHANGES_THAT_DAY: {
    fr: () => 'La formule change déjà ce jour-là.',
    en: () => 'The plan already changes on that day.',
  },
  PLAN_IS_THE_SAME: {
    fr: () => 'L’abonnement est déjà sur cette formule.',
    en: () => 'The subscription is already on this plan.',
    remedy: { fr: () => 'Choisissez une autre formule.', en: () => 'Choose another plan.' },
  },
  PLAN_PERIOD_DIFFERS: {
    fr: (r) =>
      r.everyMonths === 1
        ? 'L’abonnement est facturé chaque mois : la nouvelle formule doit l’être aussi.'
        : `L’abonnement est facturé tous les ${r.everyMonths} mois : la nouvelle formule doit l’être aussi.`,
    en: (r) =>
      r.everyMonths === 1
        ? 'The subscription is invoiced each month: the new plan must be too.'
        : `The subscription is invoiced every ${r.everyMonths} months: the new plan must be too.`,
    remedy: {
      fr: () => 'Terminez cet abonnement et commencez-en un autre.',
      en: () => 'End this subscription and begin another one.',
    },
  },
  NOTICE_NOT_GIVEN: {
    fr: () => 'Aucun préavis n’est donné.',
    en: () => 'No notice is given.',
  },
  NOTICE_SERVED: {
    fr: (r) => `L’abonnement s’est terminé le ${civilDayInWords(r.endsOn, 'FR')}.`,
    en: (r) => `The subscription ended on ${civilDayInWords(r.endsOn, 'EN')}.`,
    remedy: { fr: () => 'Commencez un autre abonnement.', en: () => 'Begin another subscription.' },
  },
};
