import { civilDayInWords } from '@etabli/api-kit';
import type { ReminderDays } from '@etabli/domain';
import type { Notice } from '@etabli/notifications';
import type { LockedDocument } from './documents.repository';

/** Where the web application shows a person their documents. */
const PATH = '/moi';

/** Tells who handed a document in that staff accepted it. */
export const documentAccepted = (document: LockedDocument, expiresOn: string | null): Notice => ({
  personId: document.submittedById,
  type: 'DOCUMENT_REVIEWED',
  dedupeKey: `document-accepted:${document.id}`,
  path: PATH,
  words: ({ language }) => {
    const day = expiresOn === null ? null : civilDayInWords(expiresOn, language);
    if (language === 'EN')
      return {
        title: `Document accepted: ${document.typeName}`,
        paragraphs: [day === null ? 'It is on file.' : `It is valid through ${day}. We will remind you before.`],
        action: 'See my documents',
      };
    return {
      title: `Pièce acceptée\u00a0: ${document.typeName}`,
      paragraphs: [
        day === null
          ? 'Elle est à votre dossier.'
          : `Elle est valable jusqu’au ${day} inclus. Nous vous préviendrons avant.`,
      ],
      action: 'Voir mes pièces',
    };
  },
});

/** Tells who handed a document in why staff could not accept it. */
export const documentRefused = (document: LockedDocument, reason: string): Notice => ({
  personId: document.submittedById,
  type: 'DOCUMENT_REVIEWED',
  dedupeKey: `document-refused:${document.id}`,
  path: PATH,
  words: ({ language }) =>
    language === 'EN'
      ? {
          title: `Document to hand in again: ${document.typeName}`,
          paragraphs: [`It could not be accepted: “${reason}”.`],
          action: 'Hand in another',
        }
      : {
          title: `Pièce à déposer à nouveau\u00a0: ${document.typeName}`,
          paragraphs: [`Elle n’a pas pu être acceptée\u00a0: «\u00a0${reason}\u00a0».`],
          action: 'Déposer une autre pièce',
        },
});

export interface ExpiringDocument {
  readonly documentId: string;
  readonly personId: string;
  readonly typeName: string;
  /** Last day it is good for. */
  readonly expiresOn: string;
}

/** Tells a person that a document of theirs, or of their business, will no longer be good. */
export const documentExpires = (document: ExpiringDocument, days: ReminderDays): Notice => ({
  personId: document.personId,
  type: 'DOCUMENT_EXPIRES',
  dedupeKey: `document-expires:${document.documentId}:${document.personId}:${days}`,
  path: PATH,
  words: ({ language }) => {
    const day = civilDayInWords(document.expiresOn, language);
    return language === 'EN'
      ? {
          title: `${document.typeName}: valid through ${day}`,
          paragraphs: ['Hand in the next one before that day: bookings after it wait for the new document.'],
          action: 'Hand in the new one',
        }
      : {
          title: `${document.typeName}\u00a0: valable jusqu’au ${day}`,
          paragraphs: [
            'Déposez la suivante avant cette date\u00a0: les réservations d’après attendent la nouvelle pièce.',
          ],
          action: 'Déposer la nouvelle pièce',
        };
  },
});
