import type { BankRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';

export const bankSentences: Sentences<BankRefusal> = {
  BANK_LINE_NOT_NEW: {
    fr: () => 'Cette ligne du relevé est déjà rapprochée ou mise de côté.',
    en: () => 'This line of the statement is already matched or set aside.',
    remedy: { fr: () => 'Rechargez la page.', en: () => 'Reload the page.' },
  },
  PAYMENT_IS_ANOTHER_TRANSFER: {
    fr: () => 'Ce paiement n’est pas un virement de ce montant.',
    en: () => 'This payment is no transfer of this amount.',
  },
  PAYMENT_MATCHED_ALREADY: {
    fr: () => 'Ce paiement est déjà rapproché d’une autre ligne du relevé.',
    en: () => 'This payment is already matched to another line of the statement.',
    remedy: { fr: () => 'Rechargez la page.', en: () => 'Reload the page.' },
  },
};
