import { dayInWords, hourInWords, hoursInWords, slotInWords } from '@etabli/api-kit';
import type { Language, NotificationType } from '@etabli/domain';
import type { NoticeWords } from '@etabli/notifications';
import type { BookingToAnnounce } from './announced-booking';

type Told = Extract<
  NotificationType,
  'BOOKING_CONFIRMED' | 'BOOKING_MOVED' | 'BOOKING_CANCELLED' | 'BOOKING_REMINDER' | 'BOOKING_ENDS_SOON'
>;

/** What a person reads about a booking of theirs. */
export const bookingWords = (type: Told, booking: BookingToAnnounce, language: Language): NoticeWords =>
  (language === 'FR' ? FRENCH : ENGLISH)[type](booking);

type Words = Readonly<Record<Told, (booking: BookingToAnnounce) => NoticeWords>>;

const FRENCH: Words = {
  BOOKING_CONFIRMED: ({ resourceName, slot }) => ({
    title: `${resourceName}\u00a0: ${slotInWords(slot, 'FR')}`,
    paragraphs: [
      `Votre créneau est réservé\u00a0: ${resourceName}, ${slotInWords(slot, 'FR')}.`,
      'Le fichier joint l’ajoute à votre agenda, et le suivra si le créneau change.',
    ],
    action: 'Voir mes réservations',
  }),
  BOOKING_MOVED: ({ resourceName, slot }) => ({
    title: `Déplacé\u00a0: ${resourceName}, ${slotInWords(slot, 'FR')}`,
    paragraphs: [`Votre créneau a changé. Il est maintenant\u00a0: ${resourceName}, ${slotInWords(slot, 'FR')}.`],
    action: 'Voir mes réservations',
  }),
  BOOKING_CANCELLED: ({ resourceName, slot, cancelledByOther, cancelReason }) => ({
    title: `Annulé\u00a0: ${resourceName}, ${slotInWords(slot, 'FR')}`,
    paragraphs: [
      cancelledByOther
        ? `L’équipe a dû annuler votre créneau\u00a0: ${resourceName}, ${slotInWords(slot, 'FR')}.`
        : `Votre créneau est annulé\u00a0: ${resourceName}, ${slotInWords(slot, 'FR')}.`,
      ...(cancelReason ? [`Motif\u00a0: ${cancelReason}`] : []),
      ...(cancelledByOther
        ? ['Vos heures vous sont rendues. Vous pouvez choisir un autre créneau dès maintenant.']
        : []),
    ],
    action: 'Choisir un autre créneau',
  }),
  BOOKING_REMINDER: ({ resourceName, poleName, slot }) => ({
    title: `Rappel\u00a0: ${resourceName}, ${dayInWords(slot.start, 'FR')} à ${hourInWords(slot.start, 'FR')}`,
    paragraphs: [
      `Vous êtes attendu ${dayInWords(slot.start, 'FR')}, ${hoursInWords(slot, 'FR')}\u00a0: ${resourceName} (${poleName}).`,
      'Un empêchement\u00a0? Annulez\u00a0: quelqu’un d’autre sera heureux du créneau.',
    ],
    action: 'Voir mes réservations',
  }),
  BOOKING_ENDS_SOON: ({ resourceName, slot }) => ({
    title: `${resourceName}\u00a0: fin du créneau à ${hourInWords(slot.end, 'FR')}`,
    paragraphs: ['Pensez à nettoyer le poste\u00a0: la machine est peut-être réservée ensuite.'],
    action: 'Voir mes réservations',
  }),
};

const ENGLISH: Words = {
  BOOKING_CONFIRMED: ({ resourceName, slot }) => ({
    title: `${resourceName}: ${slotInWords(slot, 'EN')}`,
    paragraphs: [
      `Your slot is booked: ${resourceName}, ${slotInWords(slot, 'EN')}.`,
      'The attached file adds it to your calendar, and follows it if the slot changes.',
    ],
    action: 'See my bookings',
  }),
  BOOKING_MOVED: ({ resourceName, slot }) => ({
    title: `Moved: ${resourceName}, ${slotInWords(slot, 'EN')}`,
    paragraphs: [`Your slot has changed. It is now: ${resourceName}, ${slotInWords(slot, 'EN')}.`],
    action: 'See my bookings',
  }),
  BOOKING_CANCELLED: ({ resourceName, slot, cancelledByOther, cancelReason }) => ({
    title: `Cancelled: ${resourceName}, ${slotInWords(slot, 'EN')}`,
    paragraphs: [
      cancelledByOther
        ? `The team had to cancel your slot: ${resourceName}, ${slotInWords(slot, 'EN')}.`
        : `Your slot is cancelled: ${resourceName}, ${slotInWords(slot, 'EN')}.`,
      ...(cancelReason ? [`Reason: ${cancelReason}`] : []),
      ...(cancelledByOther ? ['Your hours are given back. You can choose another slot now.'] : []),
    ],
    action: 'Choose another slot',
  }),
  BOOKING_REMINDER: ({ resourceName, poleName, slot }) => ({
    title: `Reminder: ${resourceName}, ${dayInWords(slot.start, 'EN')} at ${hourInWords(slot.start, 'EN')}`,
    paragraphs: [
      `You are expected ${dayInWords(slot.start, 'EN')}, ${hoursInWords(slot, 'EN')}: ${resourceName} (${poleName}).`,
      'Cannot come? Cancel: somebody else will be glad of the slot.',
    ],
    action: 'See my bookings',
  }),
  BOOKING_ENDS_SOON: ({ resourceName, slot }) => ({
    title: `${resourceName}: your slot ends at ${hourInWords(slot.end, 'EN')}`,
    paragraphs: ['Please clean up: the machine may be booked next.'],
    action: 'See my bookings',
  }),
};
