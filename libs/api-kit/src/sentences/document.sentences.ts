import type { DocumentRefusal, SupportingDocumentState } from '@etabli/domain';
import type { Sentences } from '../sentence';

const STATES: Readonly<Record<SupportingDocumentState, { fr: string; en: string }>> = {
  SUBMITTED: { fr: 'à vérifier', en: 'to review' },
  ACCEPTED: { fr: 'acceptée', en: 'accepted' },
  REFUSED: { fr: 'refusée', en: 'refused' },
  WITHDRAWN: { fr: 'retirée', en: 'withdrawn' },
};

export const documentSentences: Sentences<DocumentRefusal> = {
  DOCUMENT_TOO_LARGE: {
    fr: (r) => `Le fichier dépasse ${r.maximumMegabytes} Mo.`,
    en: (r) => `The file is larger than ${r.maximumMegabytes} MB.`,
    remedy: {
      fr: () => 'Photographiez le document à nouveau en qualité moyenne, ou enregistrez-le en PDF.',
      en: () => 'Photograph it again in medium quality, or save it as a PDF.',
    },
  },
  DOCUMENT_NOT_READABLE: {
    fr: () => 'Ce fichier n’est ni une photo JPEG ou PNG, ni un PDF.',
    en: () => 'This file is neither a JPEG or PNG photo nor a PDF.',
    remedy: { fr: () => 'Photographiez le document, ou envoyez un PDF.', en: () => 'Photograph it, or send a PDF.' },
  },
  DOCUMENT_IS_HEIC: {
    fr: () => 'Cette photo est au format HEIC, que l’atelier ne peut pas ouvrir.',
    en: () => 'This photo is in HEIC format, which the workshop cannot open.',
    remedy: {
      fr: () => 'Prenez la photo directement depuis cette page : elle sera envoyée en JPEG.',
      en: () => 'Take the photo straight from this page: it will be sent as JPEG.',
    },
  },
  DOCUMENT_ALREADY_SENT: {
    fr: () => 'Ce fichier a déjà été déposé.',
    en: () => 'This file was already handed in.',
  },
  DOCUMENT_ALREADY_WITHDRAWN: {
    fr: () => 'Cette pièce est déjà retirée, ou a été refusée.',
    en: () => 'This document is already withdrawn, or was refused.',
  },
  DOCUMENT_NOT_TO_REVIEW: {
    fr: (r) => `Cette pièce n’attend plus de décision : elle est ${STATES[r.state].fr}.`,
    en: (r) => `This document no longer awaits a decision: it is ${STATES[r.state].en}.`,
    remedy: { fr: () => 'Rechargez la liste.', en: () => 'Reload the list.' },
  },
  DOCUMENT_EXPIRY_MISSING: {
    fr: () => 'Indiquez jusqu’à quel jour cette pièce est valable.',
    en: () => 'Say through which day this document is valid.',
  },
  DOCUMENT_NEVER_EXPIRES: {
    fr: () => 'Ce type de pièce n’a pas de date d’expiration.',
    en: () => 'This type of document does not expire.',
  },
  DOCUMENT_ALREADY_EXPIRED: {
    fr: () => 'Cette pièce est déjà expirée : elle ne peut pas être acceptée.',
    en: () => 'This document has expired: it cannot be accepted.',
    remedy: { fr: () => 'Refusez-la en demandant la plus récente.', en: () => 'Refuse it and ask for the latest one.' },
  },
  DOCUMENT_EXPIRY_TOO_FAR: {
    fr: (r) => `Une pièce est acceptée pour ${r.maximumYears} ans au plus.`,
    en: (r) => `A document is accepted for ${r.maximumYears} years at most.`,
    remedy: { fr: () => 'Vérifiez l’année saisie.', en: () => 'Check the year you typed.' },
  },
  DOCUMENT_TYPE_CODE_TAKEN: {
    fr: () => 'Un autre type de pièce porte déjà ce code.',
    en: () => 'Another type of document already has this code.',
  },
  DOCUMENT_KIND_MISPLACED: {
    fr: () => 'Le genre de ressource se choisit pour une pièce demandée à ceux qui la réservent, et seulement alors.',
    en: () => 'A kind of resource is chosen for a document asked of those who book it, and only then.',
  },
};
