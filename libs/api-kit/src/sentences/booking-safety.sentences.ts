import type { SafetyRefusal } from '@etabli/domain';
import { STAFF } from '../authorise';
import type { Sentences } from '../sentence';
import { askTheDesk, chooseAnother } from './remedies';
import { dayInWords, hoursInWords, listInWords, slotInWords } from './words';

/** What keeps people whole. */
export const safetySentences: Sentences<SafetyRefusal> = {
  SAFETY_SHEET_NOT_ACCEPTED: {
    fr: (r) => `La fiche de sécurité « ${r.about} » (version ${r.version}) n’est pas encore acceptée.`,
    en: (r) => `The safety sheet “${r.about}” (version ${r.version}) is not accepted yet.`,
    remedy: {
      fr: () => 'Lisez-la et acceptez-la depuis la page de la machine.',
      en: () => 'Read and accept it from the page of the machine.',
    },
    typename: 'AgreementMissing',
  },
  DEPENDENCY_DOWN: {
    fr: (r) =>
      `« ${r.resourceName} » ne fonctionne pas sans ${listInWords(r.dependencies, 'et')}, actuellement hors service.`,
    en: (r) => `“${r.resourceName}” does not run without ${listInWords(r.dependencies, 'and')}, now out of service.`,
    remedy: {
      fr: () => 'Cherchez une autre machine, ou demandez à l’accueil quand elle repart.',
      en: () => 'Look for another machine, or ask the front desk when it will be back.',
    },
  },
  ADULTS_ONLY: {
    fr: (r) => `« ${r.resourceName} » est interdit aux moins de dix-huit ans.`,
    en: (r) => `“${r.resourceName}” is forbidden under eighteen.`,
    remedy: askTheDesk,
  },
  MINOR_NOT_ACCOMPANIED: {
    fr: (r) =>
      `Avant dix-huit ans, on travaille en présence de l’équipe : personne n’est là ${slotInWords(r.unaccompanied, 'FR')}.`,
    en: (r) =>
      `Under eighteen, one works while the team is present: nobody is there ${slotInWords(r.unaccompanied, 'EN')}.`,
    remedy: {
      fr: () => 'Choisissez un horaire où l’équipe est présente.',
      en: () => 'Choose a time when the team is present.',
    },
    overridableBy: STAFF,
  },
  WORKING_ALONE: {
    fr: (r) =>
      `« ${r.resourceName} » ne s’utilise jamais seul : personne d’autre n’est prévu dans le pôle ${slotInWords(r.alone, 'FR')}.`,
    en: (r) => `“${r.resourceName}” is never used alone: nobody else is due in the pole ${slotInWords(r.alone, 'EN')}.`,
    remedy: {
      fr: () => 'Choisissez un horaire où l’équipe est présente, ou venez à deux.',
      en: () => 'Choose a time when the team is present, or come with somebody.',
    },
    overridableBy: STAFF,
  },
  TRAINER_NOT_PRESENT: {
    fr: (r) =>
      r.presences[0]
        ? `Au niveau accompagné, « ${r.resourceName} » s’utilise en présence d’un formateur ${r.typeName} : le ${dayInWords(r.presences[0].start, 'FR')}, il y en a un de ${listInWords(
            r.presences.map((presence) => hoursInWords(presence, 'FR')),
            'et de',
          )}.`
        : `Au niveau accompagné, « ${r.resourceName} » s’utilise en présence d’un formateur ${r.typeName} : aucun n’est prévu ce jour-là.`,
    en: (r) =>
      r.presences[0]
        ? `At the accompanied level, “${r.resourceName}” is used while a ${r.typeName} trainer is present: on ${dayInWords(r.presences[0].start, 'EN')} from ${listInWords(
            r.presences.map((presence) => hoursInWords(presence, 'EN')),
            'and from',
          )}.`
        : `At the accompanied level, “${r.resourceName}” is used while a ${r.typeName} trainer is present: none is due on that day.`,
    remedy: chooseAnother,
    typename: 'TrainerNotPresent',
  },
};
