import type { BusinessRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';

export const businessSentences: Sentences<BusinessRefusal> = {
  SIRET_NOT_VALID: {
    fr: () => 'Ce numéro SIRET n’est pas valable : il compte quatorze chiffres, dont le dernier vérifie les autres.',
    en: () => 'This SIRET number is not valid: it has fourteen figures, the last of which checks the others.',
    remedy: {
      fr: () => 'Recopiez-le depuis l’avis de situation ou une facture.',
      en: () => 'Copy it from the INSEE notice or an invoice.',
    },
  },
  SIRET_ALREADY_REGISTERED: {
    fr: () => 'Une entreprise est déjà enregistrée avec ce numéro SIRET.',
    en: () => 'A business is already registered with this SIRET number.',
    remedy: {
      fr: () => 'Retrouvez-la dans la liste et rattachez-y la personne.',
      en: () => 'Find it in the list and add the person to it.',
    },
  },
  NAF_CODE_NOT_VALID: {
    fr: () => 'Le code APE compte quatre chiffres et une lettre, par exemple 31.09B.',
    en: () => 'The APE code has four figures and a letter, for instance 31.09B.',
  },
  NAFA_CODE_NOT_VALID: {
    fr: () => 'Le code NAFA compte quatre chiffres et deux lettres, par exemple 31.09BA.',
    en: () => 'The NAFA code has four figures and two letters, for instance 31.09BA.',
  },
  NAFA_NOT_OF_THIS_NAF: {
    fr: () => 'Le code NAFA doit commencer par le code APE.',
    en: () => 'The NAFA code must begin with the APE code.',
  },
  POSTAL_CODE_NOT_VALID: {
    fr: () => 'Le code postal compte cinq chiffres.',
    en: () => 'The postal code has five figures.',
  },
  VAT_NUMBER_NOT_OF_THIS_SIRET: {
    fr: (r) => `Ce numéro de TVA n’est pas celui de ce SIRET : ce serait ${r.expected}.`,
    en: (r) => `This VAT number is not that of this SIRET: it would be ${r.expected}.`,
  },
  ALREADY_IN_A_BUSINESS: {
    fr: (r) => `Cette personne est déjà rattachée à l’entreprise ${r.businessName}.`,
    en: (r) => `This person already belongs to ${r.businessName}.`,
    remedy: {
      fr: () => 'Retirez-la d’abord de cette entreprise.',
      en: () => 'Remove them from that business first.',
    },
  },
};
