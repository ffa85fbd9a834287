import type { BoundReached } from '@etabli/domain';
import type { NoticeWords, Recipient } from '@etabli/notifications';

/** Why a run stopped, and how far it was. */
export interface StoppedRun {
  readonly bound: BoundReached;
  readonly invoices: number;
}

type Words = (recipient: Recipient) => NoticeWords;

const WHY: Readonly<Record<BoundReached, { readonly FR: string; readonly EN: string }>> = {
  TOO_MANY_INVOICES: {
    FR: 'Le nombre de factures dépasse largement ce qui est attendu.',
    EN: 'There are far more invoices than expected.',
  },
  INVOICE_TOO_LARGE: {
    FR: 'Le montant d’une facture dépasse largement ce qui est attendu.',
    EN: 'The amount of one invoice is far beyond what is expected.',
  },
  RUN_TOO_LARGE: {
    FR: 'Le montant total dépasse largement ce qui est attendu.',
    EN: 'The amount in all is far beyond what is expected.',
  },
};

/** A bound was reached: nothing more is invoiced before somebody looked. */
export const stoppedWords =
  ({ bound, invoices }: StoppedRun): Words =>
  ({ language }) =>
    language === 'EN'
      ? {
          title: 'Invoicing stopped itself',
          paragraphs: [
            `${WHY[bound].EN} Invoices already prepared: ${invoices}.`,
            'Look at the last drafts, then let it go on. Nothing more is invoiced until then.',
          ],
          action: 'See invoicing',
        }
      : {
          title: 'La facturation s’est arrêtée d’elle-même',
          paragraphs: [
            `${WHY[bound].FR} Factures déjà préparées\u00a0: ${invoices}.`,
            'Regardez les derniers brouillons, puis laissez-la continuer. Rien de plus n’est facturé d’ici là.',
          ],
          action: 'Voir la facturation',
        };

/** Something broke: what was done stays done, and the rest is tried again. */
export const failedWords: Words = ({ language }) =>
  language === 'EN'
    ? {
        title: 'Today’s invoicing failed',
        paragraphs: [
          'An error stopped it. What was prepared is kept, nothing is invoiced twice, and the rest will be tried again.',
          'If it is still not done in an hour, tell who keeps the server.',
        ],
        action: 'See invoicing',
      }
    : {
        title: 'La facturation du jour a échoué',
        paragraphs: [
          'Une erreur l’a interrompue. Ce qui est préparé est gardé, rien n’est facturé deux fois, et le reste sera retenté.',
          'Si elle n’est toujours pas terminée dans une heure, prévenez qui tient le serveur.',
        ],
        action: 'Voir la facturation',
      };
