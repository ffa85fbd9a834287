import type { BillingRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { civilDayInWords } from './civil-day-in-words';
import { eurosInWords } from './euros-in-words';

/** What a party of an invoice may lack, by its key. */
const PARTS: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  name: { fr: 'le nom', en: 'the name' },
  siret: { fr: 'le SIRET', en: 'the SIRET' },
  vatNumber: { fr: 'le numéro de TVA', en: 'the VAT number' },
  legalForm: { fr: 'la forme juridique', en: 'the legal form' },
  line1: { fr: 'la rue', en: 'the street' },
  postalCode: { fr: 'le code postal', en: 'the postal code' },
  commune: { fr: 'la commune', en: 'the town' },
  countryCode: { fr: 'le pays', en: 'the country' },
};

const partsInWords = (missing: readonly string[], language: 'fr' | 'en'): string =>
  new Intl.ListFormat(language).format(missing.map((part) => PARTS[part]?.[language] ?? part));

const numbersInWords = (numbers: readonly number[], language: 'fr' | 'en'): string =>
  new Intl.ListFormat(language).format(numbers.map(String));

export const billingSentences: Sentences<BillingRefusal> = {
  PAYMENT_IN_THE_FUTURE: {
    fr: () => 'Un encaissement ne peut pas être daté de demain ou plus tard.',
    en: () => 'A payment cannot be dated tomorrow or later.',
    remedy: { fr: () => 'Enregistrez-le le jour où il arrive.', en: () => 'Record it the day it arrives.' },
  },
  MORE_THAN_IN_FAVOUR: {
    fr: (r) => `Ce compte n’a que ${eurosInWords(r.unsettledCents, 'FR')} en sa faveur.`,
    en: (r) => `This account has only ${eurosInWords(r.unsettledCents, 'EN')} in its favour.`,
    remedy: { fr: () => 'Établissez d’abord un avoir.', en: () => 'Issue a credit note first.' },
  },
  MORE_THAN_RECEIVED: {
    fr: (r) => `De ce paiement, il reste ${eurosInWords(r.leftCents, 'FR')} à rembourser.`,
    en: (r) => `${eurosInWords(r.leftCents, 'EN')} of this payment is left to give back.`,
  },
  PAYMENT_UNDER_WAY: {
    fr: () => 'Un paiement de cette facture est déjà en cours.',
    en: () => 'A payment of this invoice is already under way.',
    remedy: { fr: () => 'Attendez qu’il aboutisse.', en: () => 'Wait for its outcome.' },
  },
  NOTHING_TO_PAY: {
    fr: () => 'Cette facture est réglée.',
    en: () => 'This invoice is settled.',
  },
  PAYMENTS_UNAVAILABLE: {
    fr: () => 'Le service de paiement ne répond pas. Rien n’a été débité.',
    en: () => 'The payment service does not answer. Nothing was charged.',
    remedy: { fr: () => 'Réessayez dans quelques minutes.', en: () => 'Try again in a few minutes.' },
  },
  RUN_UNDER_WAY: {
    fr: () => 'Un passage de facturation est déjà en cours.',
    en: () => 'A billing run is already under way.',
    remedy: { fr: () => 'Attendez qu’il se termine.', en: () => 'Wait until it ends.' },
  },
  RUN_DONE_TODAY: {
    fr: () => 'La facturation du jour est déjà passée.',
    en: () => 'Today’s billing run is already done.',
  },
  DRAFT_NOT_WAITING: {
    fr: () => 'Ce brouillon a déjà été émis ou écarté.',
    en: () => 'This draft was already issued or discarded.',
    remedy: { fr: () => 'Rechargez la liste des brouillons.', en: () => 'Reload the list of drafts.' },
  },
  INVOICE_EMPTY: {
    fr: () => 'Cette facture ne comporte aucune ligne.',
    en: () => 'This invoice has no line.',
    remedy: { fr: () => 'Ajoutez au moins une ligne.', en: () => 'Add at least one line.' },
  },
  INVOICE_LINE_OUT_OF_BOUNDS: {
    fr: (r) => `Désignation, quantité ou prix à corriger : ligne ${numbersInWords(r.lineNumbers, 'fr')}.`,
    en: (r) => `Wording, quantity or price to correct: line ${numbersInWords(r.lineNumbers, 'en')}.`,
  },
  SELLER_INCOMPLETE: {
    fr: (r) => `Il manque à l’identité de la manufacture : ${partsInWords(r.missing, 'fr')}.`,
    en: (r) => `The identity of the manufacture lacks ${partsInWords(r.missing, 'en')}.`,
    remedy: { fr: () => 'Complétez les réglages de facturation.', en: () => 'Complete the billing settings.' },
  },
  BUYER_INCOMPLETE: {
    fr: (r) => `Il manque à l’identité du client : ${partsInWords(r.missing, 'fr')}.`,
    en: (r) => `The identity of the buyer lacks ${partsInWords(r.missing, 'en')}.`,
    remedy: { fr: () => 'Complétez la fiche du client.', en: () => 'Complete the record of the buyer.' },
  },
  VAT_RATE_UNKNOWN: {
    fr: (r) => `Le ${civilDayInWords(r.suppliedOn, 'FR')}, ce taux de TVA n’existait pas encore.`,
    en: (r) => `On ${civilDayInWords(r.suppliedOn, 'EN')}, this rate of VAT did not exist yet.`,
    remedy: { fr: () => 'Vérifiez la date de la prestation.', en: () => 'Check the day of supply.' },
  },
  VAT_UNDER_FRANCHISE: {
    fr: () => 'La manufacture est en franchise en base : ses factures ne portent pas de TVA.',
    en: () => 'The manufacture is under the VAT franchise: its invoices bear no VAT.',
  },
  FRANCHISE_NOT_DECLARED: {
    fr: () => 'La manufacture n’est pas en franchise en base : une ligne ne peut pas s’en réclamer.',
    en: () => 'The manufacture is not under the VAT franchise: no line may claim it.',
  },
  TRAINING_NOT_ATTESTED: {
    fr: () => 'Sans attestation d’exonération, les formations portent la TVA.',
    en: () => 'Without the attestation of exemption, trainings bear VAT.',
    remedy: {
      fr: () => 'Enregistrez l’attestation dans les réglages de facturation, ou facturez la TVA.',
      en: () => 'Record the attestation in the billing settings, or charge VAT.',
    },
  },
  OUT_OF_SCOPE_MIXED: {
    fr: () => 'Une indemnité hors du champ de la TVA se facture à part.',
    en: () => 'Damages outside the scope of VAT are invoiced apart.',
    remedy: { fr: () => 'Faites-en une facture séparée.', en: () => 'Make a separate invoice of them.' },
  },
  INVOICE_NEGATIVE: {
    fr: (r) => `Le total de cette facture est négatif : ${eurosInWords(r.grossCents, 'FR')}.`,
    en: (r) => `The total of this invoice is negative: ${eurosInWords(r.grossCents, 'EN')}.`,
    remedy: {
      fr: () => 'Établissez un avoir sur la facture à corriger.',
      en: () => 'Issue a credit note on the invoice to correct.',
    },
  },
  PAYMENT_DELAY_UNLAWFUL: {
    fr: (r) => `Le délai de paiement va de 0 à ${r.longestDays} jours pour ce client.`,
    en: (r) => `The payment delay goes from 0 to ${r.longestDays} days for this buyer.`,
  },
  ISSUED_BEFORE_THE_LAST: {
    fr: (r) =>
      `La dernière pièce de la série date du ${civilDayInWords(r.lastIssuedOn, 'FR')} : celle-ci ne peut pas la précéder.`,
    en: (r) =>
      `The last document of the series is of ${civilDayInWords(r.lastIssuedOn, 'EN')}: this one cannot come before.`,
  },
  ACCOUNTING_PERIOD_CLOSED: {
    fr: (r) => `La comptabilité est clôturée jusqu’au ${civilDayInWords(r.closedThrough, 'FR')}.`,
    en: (r) => `The accounts are closed through ${civilDayInWords(r.closedThrough, 'EN')}.`,
  },
  ONLY_INVOICES_ARE_CREDITED: {
    fr: () => 'Un avoir porte sur une facture, pas sur un autre avoir.',
    en: () => 'A credit note is about an invoice, not another credit note.',
    remedy: { fr: () => 'Établissez une nouvelle facture.', en: () => 'Issue a new invoice.' },
  },
  NOTHING_LEFT_TO_CREDIT: {
    fr: () => 'Cet avoir ne rendrait rien.',
    en: () => 'This credit note would give nothing back.',
  },
  CREDIT_EXCEEDS_THE_LINE: {
    fr: (r) => `Ligne ${r.lineNumber} : il reste ${eurosInWords(r.leftCents, 'FR')} à rendre.`,
    en: (r) => `Line ${r.lineNumber}: ${eurosInWords(r.leftCents, 'EN')} is left to give back.`,
  },
  CREDIT_EXCEEDS_THE_INVOICE: {
    fr: (r) => `L’avoir dépasse ce qu’il reste de la facture : ${eurosInWords(r.leftCents, 'FR')}.`,
    en: (r) => `The credit note exceeds what is left of the invoice: ${eurosInWords(r.leftCents, 'EN')}.`,
  },
  CREDIT_WITHOUT_REASON: {
    fr: () => 'Un avoir porte son motif.',
    en: () => 'A credit note bears its reason.',
    remedy: { fr: () => 'Écrivez le motif.', en: () => 'Write the reason.' },
  },
  PERIOD_NOT_OVER: {
    fr: (r) =>
      `La période court jusqu’au ${civilDayInWords(r.closesThrough, 'FR')} : elle se clôture le lendemain au plus tôt.`,
    en: (r) =>
      `The period runs through ${civilDayInWords(r.closesThrough, 'EN')}: it is closed the day after at the earliest.`,
  },
  PERIOD_ALREADY_CLOSED: {
    fr: (r) => `La comptabilité est déjà clôturée jusqu’au ${civilDayInWords(r.closedThrough, 'FR')}.`,
    en: (r) => `The accounts are already closed through ${civilDayInWords(r.closedThrough, 'EN')}.`,
  },
  DRAFTS_WAITING: {
    fr: (r) => (r.count === 1 ? 'Un brouillon attend d’être émis.' : `${r.count} brouillons attendent d’être émis.`),
    en: (r) => (r.count === 1 ? 'A draft waits to be issued.' : `${r.count} drafts wait to be issued.`),
    remedy: { fr: () => 'Émettez-les ou supprimez-les.', en: () => 'Issue or delete them.' },
  },
  CHAIN_BROKEN: {
    fr: (r) => `La vérification des pièces signale ${r.count === 1 ? 'une anomalie' : `${r.count} anomalies`}.`,
    en: (r) => `Verifying the documents found ${r.count === 1 ? 'a fault' : `${r.count} faults`}.`,
    remedy: {
      fr: () => 'Restaurez les pièces d’une sauvegarde avant de clôturer.',
      en: () => 'Restore the documents from a backup before closing.',
    },
  },
  IBAN_NOT_VALID: {
    fr: () => 'Cet IBAN n’est pas valable : ses chiffres ne se vérifient pas entre eux.',
    en: () => 'This IBAN is not valid: its figures do not check one another.',
    remedy: { fr: () => 'Recopiez-le depuis un relevé de la banque.', en: () => 'Copy it from a bank statement.' },
  },
  REMINDERS_NOT_IN_ORDER: {
    fr: () => 'Chaque relance vient après la précédente.',
    en: () => 'Each reminder comes after the one before.',
    remedy: {
      fr: () => 'Écrivez les jours du plus petit au plus grand.',
      en: () => 'Write the days from least to most.',
    },
  },
  SUSPENDED_BEFORE_RESTRICTED: {
    fr: (r) =>
      `L’accès se ferme au plus tôt quand les réservations s’arrêtent, ${r.restrictDays} jours après l’échéance.`,
    en: (r) => `The place closes at the earliest when bookings stop, ${r.restrictDays} days after the due day.`,
  },
};
