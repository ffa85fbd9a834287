import type { ApprovalRefusal, CheckInRefusal, FloorRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { askTheDesk } from './remedies';
import { dayInWords, hourInWords } from './words';

type Floor = ApprovalRefusal | Exclude<CheckInRefusal, { readonly code: 'ALREADY_CANCELLED' }> | FloorRefusal;

const at = (instant: number, language: 'FR' | 'EN'): string =>
  `${dayInWords(instant, language)} ${language === 'EN' ? 'at' : 'à'} ${hourInWords(instant, language)}`;

/** What is refused on the floor of the workshop: approval, check-in, real use. */
export const floorSentences: Sentences<Floor> = {
  NOTHING_TO_APPROVE: {
    fr: () => 'Cette réservation n’attend pas de décision.',
    en: () => 'This booking waits for no decision.',
  },
  REQUEST_LAPSED: {
    fr: () => 'Le créneau a commencé : cette demande n’a plus d’objet.',
    en: () => 'The slot has begun: this request has lapsed.',
  },
  APPROVAL_PENDING: {
    fr: () => 'Cette réservation attend l’accord de la manufacture.',
    en: () => 'This booking waits for the approval of the manufacture.',
    remedy: askTheDesk,
  },
  TOO_EARLY_TO_CHECK_IN: {
    fr: (r) => `Vous pourrez signaler votre arrivée à partir de ${at(r.from, 'FR')}.`,
    en: (r) => `You may check in from ${at(r.from, 'EN')}.`,
  },
  TOO_LATE_TO_CHECK_IN: {
    fr: (r) => `L’arrivée se signalait jusqu’à ${at(r.until, 'FR')} : le créneau est libéré.`,
    en: (r) => `Check-in was open until ${at(r.until, 'EN')}: the slot is freed.`,
    remedy: { fr: () => 'Démarrez la machine si elle est libre.', en: () => 'Start the machine if it is free.' },
  },
  NO_BOOKING_TO_CHECK_IN: {
    fr: (r) => `Vous n’avez pas de réservation de « ${r.resourceName} » en ce moment.`,
    en: (r) => `You have no booking of “${r.resourceName}” at this time.`,
    remedy: { fr: () => 'Démarrez la machine si elle est libre.', en: () => 'Start the machine if it is free.' },
  },
  BOOKING_RELEASED: {
    fr: (r) => `Personne n’étant venu, ce créneau a été libéré : ${at(r.at, 'FR')}.`,
    en: (r) => `As nobody came, this slot was freed: ${at(r.at, 'EN')}.`,
    remedy: { fr: () => 'Démarrez la machine si elle est libre.', en: () => 'Start the machine if it is free.' },
  },
  NOT_STARTED_YET: {
    fr: (r) => `Cette réservation commence ${at(r.startsAt, 'FR')}.`,
    en: (r) => `This booking starts ${at(r.startsAt, 'EN')}.`,
    remedy: { fr: () => 'Annulez-la si vous n’en avez plus besoin.', en: () => 'Cancel it if you no longer need it.' },
  },
  ALREADY_FINISHED: {
    fr: () => 'Ce créneau est déjà terminé.',
    en: () => 'This slot is over already.',
  },
  NOT_LATE_YET: {
    fr: (r) => `Cette réservation s’annule encore normalement, jusqu’à ${at(r.deadline, 'FR')}.`,
    en: (r) => `This booking can still be cancelled as usual, until ${at(r.deadline, 'EN')}.`,
    remedy: { fr: () => 'Annulez-la.', en: () => 'Cancel it.' },
  },
  ABSENCE_PARDONED_ALREADY: {
    fr: () => 'Cette absence ne compte déjà plus.',
    en: () => 'This absence no longer counts already.',
  },
  ACCESSORY_NAME_TAKEN: {
    fr: () => 'Un accessoire porte déjà ce nom.',
    en: () => 'Another accessory has this name.',
    remedy: { fr: () => 'Choisissez un autre nom.', en: () => 'Choose another name.' },
  },
  ACCESSORY_STOCK_PROMISED: {
    fr: () => 'Des réservations à venir comptent sur davantage d’exemplaires.',
    en: () => 'Bookings to come rely on more of them.',
    remedy: {
      fr: () => 'Gardez ce stock jusqu’à la dernière, ou déplacez-les.',
      en: () => 'Keep this stock until the last one, or move them.',
    },
  },
  ACCESSORY_NOT_FOR_IT: {
    fr: (r) => `« ${r.accessoryName} » ne va pas avec « ${r.resourceName} ».`,
    en: (r) => `“${r.accessoryName}” does not go with “${r.resourceName}”.`,
    remedy: { fr: () => 'Retirez cet accessoire.', en: () => 'Leave it out.' },
  },
  RESOURCE_STANDS_ONE_LEVEL_DEEP: {
    fr: () => 'Une machine se place dans une salle, jamais une salle dans une autre.',
    en: () => 'A machine stands in a room, never a room in another.',
  },
};
