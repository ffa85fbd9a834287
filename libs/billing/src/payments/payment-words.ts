import { civilDayInWords, eurosInWords } from '@etabli/api-kit';
import type { NoticeWords, Recipient } from '@etabli/notifications';

/** An amount of an invoice. */
export interface Owed {
  readonly number: string;
  readonly amountCents: number;
}

type Words = (recipient: Recipient) => NoticeWords;

/** A debit or a card payment took no money; the day it is tried again, if it is. */
export const failedWords =
  ({ number, amountCents }: Owed, retryOn: string | null): Words =>
  ({ language }) => {
    const amount = eurosInWords(amountCents, language);
    return language === 'EN'
      ? {
          title: `Payment of invoice ${number} failed`,
          paragraphs: [
            `We could not collect ${amount} for invoice ${number}.`,
            retryOn
              ? `We will try again on ${civilDayInWords(retryOn, 'EN')}: you have nothing to do.`
              : 'Please pay it online, or change your payment method.',
          ],
          action: 'See and pay',
        }
      : {
          title: `Le paiement de la facture ${number} n’a pas abouti`,
          paragraphs: [
            `Nous n’avons pas pu encaisser ${amount} pour la facture ${number}.`,
            retryOn
              ? `Nous réessaierons le ${civilDayInWords(retryOn, 'FR')}\u00a0: vous n’avez rien à faire.`
              : 'Réglez-la en ligne, ou changez de moyen de paiement.',
          ],
          action: 'Voir et régler',
        };
  };

export const receivedWords =
  ({ number, amountCents }: Owed): Words =>
  ({ language }) => {
    const amount = eurosInWords(amountCents, language);
    return language === 'EN'
      ? {
          title: `Payment received: ${amount}`,
          paragraphs: [`For invoice ${number}. Thank you.`],
          action: 'My invoices',
        }
      : {
          title: `Paiement reçu\u00a0: ${amount}`,
          paragraphs: [`Pour la facture ${number}. Merci.`],
          action: 'Mes factures',
        };
  };

/** A reminder: friendly, firm, last. */
export interface Reminder extends Owed {
  readonly step: number;
  readonly last: boolean;
  readonly dueOn: string;
}

export const reminderWords =
  ({ number, amountCents, step, last, dueOn }: Reminder): Words =>
  ({ language }) => {
    const amount = eurosInWords(amountCents, language);
    return language === 'EN'
      ? {
          title: last ? `Last reminder: invoice ${number}` : `Reminder: invoice ${number}`,
          paragraphs: [
            `Invoice ${number} was due on ${civilDayInWords(dueOn, 'EN')}; ${amount} is still open.`,
            ...(last ? ['Without payment, your access to the workshop will be suspended.'] : []),
            step === 1 ? 'If you have just paid, please ignore this message.' : 'If you are in difficulty, talk to us.',
          ],
          action: 'See and pay',
        }
      : {
          title: last ? `Dernier rappel\u00a0: facture ${number}` : `Rappel\u00a0: facture ${number}`,
          paragraphs: [
            `La facture ${number} était à régler le ${civilDayInWords(dueOn, 'FR')}\u00a0; il reste ${amount} à payer.`,
            ...(last ? ['Sans règlement, votre accès à l’atelier sera suspendu.'] : []),
            step === 1
              ? 'Si vous venez de payer, ne tenez pas compte de ce message.'
              : 'En cas de difficulté, parlez-nous-en.',
          ],
          action: 'Voir et régler',
        };
  };
