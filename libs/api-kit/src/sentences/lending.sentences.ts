import type { LendingRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { civilDayInWords } from './civil-day-in-words';
import { ended } from './words';

export const lendingSentences: Sentences<LendingRefusal> = {
  BORROWER_ACCOUNT_CLOSED: {
    fr: () => 'Le compte de l’emprunteur est fermé.',
    en: () => 'The account of the borrower is closed.',
  },
  BORROWER_NOT_A_MEMBER: {
    fr: () => 'L’outillage se prête aux membres dont l’abonnement ou le carnet d’heures est en cours.',
    en: () => 'Tools are lent to members with a current subscription or hour pack.',
    remedy: {
      fr: () => 'Voyez l’accueil pour un abonnement ou un carnet d’heures.',
      en: () => 'Ask the front desk for a subscription or an hour pack.',
    },
  },
  BORROWER_ON_HOLD: {
    fr: (r) => `Les prêts sont suspendus : ${ended(r.reason)}`,
    en: (r) => `Loans are on hold: ${ended(r.reason)}`,
    remedy: { fr: () => 'Voyez un responsable d’atelier.', en: () => 'See a workshop manager.' },
  },
  UNIT_RETIRED: {
    fr: () => 'Cet exemplaire n’est plus prêté.',
    en: () => 'This unit is no longer lent.',
    remedy: { fr: () => 'Choisissez un autre exemplaire.', en: () => 'Choose another unit.' },
  },
  UNIT_ALREADY_ON_LOAN: {
    fr: () => 'Cet exemplaire est déjà prêté.',
    en: () => 'This unit is already on loan.',
    remedy: { fr: () => 'Choisissez un autre exemplaire.', en: () => 'Choose another unit.' },
  },
  LOAN_DUE_IN_THE_PAST: {
    fr: () => 'La date de retour est déjà passée.',
    en: () => 'The return date is already past.',
  },
  LOAN_TOO_LONG: {
    fr: (r) => `Cet outil se prête ${r.maximumLoanDays} jours au plus : jusqu’au ${civilDayInWords(r.latestOn, 'FR')}.`,
    en: (r) => `This tool is lent for ${r.maximumLoanDays} days at most: until ${civilDayInWords(r.latestOn, 'EN')}.`,
  },
  LOAN_ALREADY_RETURNED: {
    fr: () => 'Cet outil est déjà rendu.',
    en: () => 'This tool is already returned.',
  },
};
