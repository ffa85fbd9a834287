import type { PlanRefusal, PlanTerm } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { eurosInWords } from './euros-in-words';

const TERMS: Readonly<Record<PlanTerm, { readonly fr: string; readonly en: string }>> = {
  price: { fr: 'le prix', en: 'the price' },
  setUpFee: { fr: 'les frais d’inscription', en: 'the set-up fee' },
  everyMonths: { fr: 'la périodicité', en: 'the period' },
  commitmentMonths: { fr: 'l’engagement', en: 'the commitment' },
  noticeMonths: { fr: 'les mois de préavis', en: 'the months of notice' },
  noticeDays: { fr: 'les jours de préavis', en: 'the days of notice' },
  trialDays: { fr: 'l’essai', en: 'the trial' },
  seats: { fr: 'le nombre de places', en: 'the number of seats' },
  includedMinutes: { fr: 'les heures incluses', en: 'the included hours' },
};

const termsInWords = (terms: readonly PlanTerm[], language: 'fr' | 'en'): string =>
  new Intl.ListFormat(language).format(terms.map((term) => TERMS[term][language]));

export const planSentences: Sentences<PlanRefusal> = {
  PLAN_IN_USE: {
    fr: () => 'Des personnes ont cette formule : son genre et sa périodicité ne changent plus.',
    en: () => 'Some people have this plan: its kind and its period no longer change.',
    remedy: { fr: () => 'Créez une autre formule.', en: () => 'Create another plan.' },
  },
  PLAN_VAT_RATE_UNKNOWN: {
    fr: (r) => `Aucun taux de TVA n’est de ${(r.vatRateBasisPoints / 100).toLocaleString('fr-FR')} % à ce jour.`,
    en: (r) => `No rate of VAT is ${r.vatRateBasisPoints / 100}% today.`,
    remedy: { fr: () => 'Choisissez 20, 10 ou 5,5 %, ou aucune TVA.', en: () => 'Choose 20, 10 or 5.5%, or no VAT.' },
  },
  PLAN_PRICES_DISAGREE: {
    fr: (r) => `Avec ce taux, le prix TTC est de ${eurosInWords(r.expectedInclTaxCents, 'FR')}.`,
    en: (r) => `At this rate, the price including VAT is ${eurosInWords(r.expectedInclTaxCents, 'EN')}.`,
  },
  PLAN_TERMS_OUT_OF_BOUNDS: {
    fr: (r) => `À corriger : ${termsInWords(r.terms, 'fr')}.`,
    en: (r) => `To correct: ${termsInWords(r.terms, 'en')}.`,
  },
  PLAN_PACK_UNCLEAR: {
    fr: (r) =>
      r.kind === 'HOUR_PACK'
        ? 'Un carnet d’heures dit ses heures et sa validité.'
        : 'Un abonnement n’a ni heures de carnet ni validité.',
    en: (r) =>
      r.kind === 'HOUR_PACK'
        ? 'An hour pack says its hours and its validity.'
        : 'A subscription has neither pack hours nor validity.',
  },
};
