import type { WaitlistRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { dayInWords, hourInWords } from './words';

/** What is refused about waiting for a slot. */
export const waitlistSentences: Sentences<WaitlistRefusal> = {
  SLOT_FREE_ALREADY: {
    fr: (r) => `« ${r.resourceName} » est libre à ce moment : inutile d’attendre.`,
    en: (r) => `“${r.resourceName}” is free then: there is nothing to wait for.`,
    remedy: { fr: () => 'Réservez ce créneau maintenant.', en: () => 'Book the slot now.' },
    typename: 'SlotFreeAlready',
  },
  ALREADY_WAITING: {
    fr: () => 'Vous êtes déjà sur la liste d’attente de ce créneau.',
    en: () => 'You are on the waitlist of this slot already.',
  },
  TOO_MANY_WAITING: {
    fr: (r) => `On peut attendre au plus ${r.maximum} créneaux à la fois.`,
    en: (r) => `One may wait for at most ${r.maximum} slots at once.`,
    remedy: {
      fr: () => 'Quittez une liste dont vous n’avez plus besoin.',
      en: () => 'Leave a list you no longer need.',
    },
  },
  NOT_OFFERED: {
    fr: () => 'Ce créneau ne s’est pas encore libéré.',
    en: () => 'This slot has not been freed yet.',
    remedy: {
      fr: () => 'Vous serez prévenu dès qu’il vous revient.',
      en: () => 'You will be told as soon as it is yours.',
    },
  },
  OFFER_EXPIRED: {
    fr: (r) =>
      `Ce créneau vous était gardé jusqu’au ${dayInWords(r.offeredUntil, 'FR')} à ${hourInWords(r.offeredUntil, 'FR')}.`,
    en: (r) =>
      `This slot was kept for you until ${dayInWords(r.offeredUntil, 'EN')} at ${hourInWords(r.offeredUntil, 'EN')}.`,
    remedy: {
      fr: () => 'Regardez le planning : il est peut-être encore libre.',
      en: () => 'Look at the planning: it may still be free.',
    },
  },
  OFFER_TAKEN: {
    fr: (r) =>
      `Quelqu’un d’autre vient de prendre ce créneau.${r.stillWaiting ? ' Vous gardez votre place sur la liste.' : ''}`,
    en: (r) => `Somebody else has just taken this slot.${r.stillWaiting ? ' You keep your place on the list.' : ''}`,
    remedy: {
      fr: (r) =>
        r.stillWaiting
          ? 'Rien à faire : vous serez prévenu s’il se libère encore.'
          : 'Cherchez un autre créneau sur le planning.',
      en: (r) =>
        r.stillWaiting
          ? 'Nothing to do: you will be told if it is freed again.'
          : 'Look for another slot on the planning.',
    },
    typename: 'OfferTaken',
  },
  WAIT_OVER: {
    fr: () => 'Cette attente est terminée.',
    en: () => 'This wait is over.',
    remedy: { fr: () => 'Inscrivez-vous de nouveau si besoin.', en: () => 'Join again if you need to.' },
  },
};
