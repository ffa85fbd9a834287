import type { MembershipRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { civilDayInWords } from './civil-day-in-words';
import { durationInWords } from './words';

export const membershipSentences: Sentences<MembershipRefusal> = {
  QUOTA_SCOPE_UNCLEAR: {
    fr: () => 'Un quota porte sur une machine, une catégorie, un pôle ou sur tout : une seule chose à la fois.',
    en: () => 'A quota is about a machine, a category, a pole or everything: one thing at a time.',
    remedy: { fr: () => 'Choisissez sur quoi il porte.', en: () => 'Choose what it is about.' },
  },
  QUOTA_OUT_OF_BOUNDS: {
    fr: (r) => `La limite va de rien à ${durationInWords(r.longestMinutes, 'FR')}, toute la période.`,
    en: (r) => `The limit goes from nothing to ${durationInWords(r.longestMinutes, 'EN')}, the whole period.`,
    remedy: { fr: () => 'Corrigez la durée.', en: () => 'Correct the duration.' },
  },
  PLAN_NOT_OFFERED: {
    fr: () => 'Cette formule n’est plus proposée.',
    en: () => 'This plan is no longer offered.',
    remedy: { fr: () => 'Choisissez une autre formule.', en: () => 'Choose another plan.' },
  },
  PLAN_IS_NOT_A_SUBSCRIPTION: {
    fr: () => 'Cette formule est un carnet d’heures : elle se vend, on ne s’y abonne pas.',
    en: () => 'This plan is a pack of hours: it is sold, not subscribed to.',
    remedy: { fr: () => 'Vendez un carnet d’heures.', en: () => 'Sell an hour pack.' },
  },
  PLAN_IS_NOT_AN_HOUR_PACK: {
    fr: () => 'Cette formule est un abonnement, pas un carnet d’heures.',
    en: () => 'This plan is a subscription, not a pack of hours.',
    remedy: { fr: () => 'Abonnez la personne.', en: () => 'Subscribe the person.' },
  },
  ACCOUNT_CLOSED: {
    fr: () => 'Le compte de cette personne est fermé.',
    en: () => 'The account of this person is closed.',
    remedy: { fr: () => 'Rouvrez son compte d’abord.', en: () => 'Open the account again first.' },
  },
  SUBSCRIPTION_OVERLAPS: {
    fr: () => 'Cette personne a déjà un abonnement à ces dates.',
    en: () => 'This person already has a subscription on these days.',
    remedy: {
      fr: () => 'Enregistrez d’abord le préavis de l’abonnement en cours.',
      en: () => 'Record the notice of the current subscription first.',
    },
  },
  START_TOO_FAR: {
    fr: (r) =>
      `L’abonnement doit commencer entre le ${civilDayInWords(r.earliestOn, 'FR')} et le ${civilDayInWords(r.latestOn, 'FR')}.`,
    en: (r) =>
      `The subscription must start between ${civilDayInWords(r.earliestOn, 'EN')} and ${civilDayInWords(r.latestOn, 'EN')}.`,
  },
  NOTICE_ALREADY_GIVEN: {
    fr: (r) => `Le préavis est déjà donné : l’abonnement se termine le ${civilDayInWords(r.endsOn, 'FR')}.`,
    en: (r) => `Notice is already given: the subscription ends on ${civilDayInWords(r.endsOn, 'EN')}.`,
  },
  NOTICE_BEFORE_COMMITMENT_ENDS: {
    fr: (r) =>
      `L’engagement court jusqu’au ${civilDayInWords(r.commitmentEndsOn, 'FR')} : l’abonnement ne peut pas finir avant.`,
    en: (r) =>
      `The commitment runs until ${civilDayInWords(r.commitmentEndsOn, 'EN')}: the subscription cannot end before.`,
  },
  NOTICE_IN_THE_PAST: {
    fr: (r) => `L’abonnement peut se terminer au plus tôt le ${civilDayInWords(r.earliestOn, 'FR')}.`,
    en: (r) => `The subscription may end on ${civilDayInWords(r.earliestOn, 'EN')} at the earliest.`,
  },
};
