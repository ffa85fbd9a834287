import { dayInWords, hourInWords, slotInWords } from '@etabli/api-kit';
import type { Slot } from '@etabli/domain';
import type { Notice } from '@etabli/notifications';

type Words = Notice['words'];

interface Place {
  readonly resourceName: string;
  readonly slot: Slot;
}

/** Nobody came: the slot was given to others. */
export const releasedWords =
  ({ resourceName, slot }: Place): Words =>
  ({ language }) =>
    language === 'FR'
      ? {
          title: `Créneau libéré\u00a0: ${resourceName}, ${slotInWords(slot, 'FR')}`,
          paragraphs: [
            'Vous n’étiez pas là au début de votre créneau\u00a0: il a été rendu aux autres artisans.',
            'Cette absence est notée. Si c’est une erreur, parlez-en à l’accueil.',
          ],
          action: 'Voir mes réservations',
        }
      : {
          title: `Slot released: ${resourceName}, ${slotInWords(slot, 'EN')}`,
          paragraphs: [
            'You were not there when your slot began: it was given back to the other makers.',
            'This absence is on record. If it is a mistake, talk to the front desk.',
          ],
          action: 'See my bookings',
        };

/** Staff declined it, or nobody answered before it began. */
export const refusedWords =
  ({ resourceName, slot }: Place, reason: string | null): Words =>
  ({ language }) =>
    language === 'FR'
      ? {
          title: `Demande refusée\u00a0: ${resourceName}, ${slotInWords(slot, 'FR')}`,
          paragraphs: [
            reason
              ? `Votre demande n’a pas été acceptée\u00a0: ${reason}`
              : 'Personne n’a pu répondre à votre demande avant le début du créneau. Nous en sommes désolés.',
          ],
          action: 'Choisir un autre créneau',
        }
      : {
          title: `Request declined: ${resourceName}, ${slotInWords(slot, 'EN')}`,
          paragraphs: [
            reason
              ? `Your request was not accepted: ${reason}`
              : 'Nobody could answer your request before the slot began. We are sorry.',
          ],
          action: 'Choose another slot',
        };

/** A slot waited for came free. */
export const offeredWords =
  ({ resourceName, slot }: Place, { until, shared }: { until: number; shared: boolean }): Words =>
  ({ language }) =>
    language === 'FR'
      ? {
          title: `Libéré\u00a0: ${resourceName}, ${slotInWords(slot, 'FR')}`,
          paragraphs: [
            shared
              ? 'Le créneau que vous attendiez vient de se libérer. Tous ceux qui l’attendaient sont prévenus\u00a0: le premier qui répond l’obtient.'
              : `Le créneau que vous attendiez vient de se libérer. Il vous est gardé jusqu’au ${dayInWords(until, 'FR')} à ${hourInWords(until, 'FR')}.`,
          ],
          action: 'Prendre ce créneau',
        }
      : {
          title: `Free now: ${resourceName}, ${slotInWords(slot, 'EN')}`,
          paragraphs: [
            shared
              ? 'The slot you were waiting for is free. Everybody who waited is told: the first to answer gets it.'
              : `The slot you were waiting for is free. It is kept for you until ${dayInWords(until, 'EN')} at ${hourInWords(until, 'EN')}.`,
          ],
          action: 'Take this slot',
        };
