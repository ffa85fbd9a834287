import type { FairnessRefusal, Language, QuotaExceeded } from '@etabli/domain';
import { STAFF } from '../authorise';
import type { Sentences } from '../sentence';
import { chooseAnother } from './remedies';
import { dayInWords, durationInWords, periodInWords, slotInWords } from './words';

/** « 8 h par semaine sur « Scie à format » ». */
function quotaInWords({ allowedMinutes, period, scopeName }: QuotaExceeded, language: Language): string {
  const limit = `${durationInWords(allowedMinutes, language)} ${periodInWords(period, language)}`;
  if (scopeName === null) return limit;
  return language === 'EN' ? `${limit} on “${scopeName}”` : `${limit} sur « ${scopeName} »`;
}

const leftOf = ({ allowedMinutes, usedMinutes }: QuotaExceeded): number => Math.max(0, allowedMinutes - usedMinutes);

/** What leaves something to the others. */
export const fairnessSentences: Sentences<FairnessRefusal> = {
  QUOTA_EXCEEDED: {
    fr: (r) =>
      `La part de chacun est de ${quotaInWords(r, 'FR')} : il vous reste ${durationInWords(leftOf(r), 'FR')}, ce créneau en demande ${durationInWords(r.wantedMinutes, 'FR')}.`,
    en: (r) =>
      `Everybody’s share is ${quotaInWords(r, 'EN')}: ${durationInWords(leftOf(r), 'EN')} are left, this slot takes ${durationInWords(r.wantedMinutes, 'EN')}.`,
    remedy: {
      fr: (r) => `Raccourcissez le créneau, ou réservez à partir du ${dayInWords(r.freesAt, 'FR')}.`,
      en: (r) => `Make the slot shorter, or book from ${dayInWords(r.freesAt, 'EN')} on.`,
    },
    overridableBy: STAFF,
    typename: 'QuotaExceeded',
  },
  TOO_MANY_UPCOMING: {
    fr: (r) => `On garde au plus ${r.maximumUpcoming} réservations à venir en même temps.`,
    en: (r) => `At most ${r.maximumUpcoming} bookings to come are kept at once.`,
    remedy: {
      fr: () => 'Annulez une réservation dont vous n’avez plus besoin, ou attendez la prochaine.',
      en: () => 'Cancel a booking you no longer need, or wait for the next one.',
    },
    overridableBy: STAFF,
  },
  NO_SHOW_RESTRICTION: {
    fr: (r) =>
      `Les réservations reprennent le ${dayInWords(r.until, 'FR')} : ${r.absenceCount > 1 ? `${r.absenceCount} créneaux sont restés vides ou ont été rendus trop tard` : 'un créneau est resté vide ou a été rendu trop tard'}.`,
    en: (r) =>
      `Bookings open again on ${dayInWords(r.until, 'EN')}: ${r.absenceCount > 1 ? `${r.absenceCount} slots were` : 'a slot was'} left empty or given back too late.`,
    remedy: {
      fr: () => 'S’il y avait une bonne raison, dites-le à l’accueil : une absence peut être excusée.',
      en: () => 'If there was a good reason, tell the front desk: an absence can be excused.',
    },
    overridableBy: STAFF,
  },
  POLE_FULL: {
    fr: (r) =>
      `Le pôle ${r.poleName} accueille ${r.capacity} personnes à la fois : il est complet ${slotInWords(r.full, 'FR')}.`,
    en: (r) => `The ${r.poleName} pole holds ${r.capacity} persons at once: it is full ${slotInWords(r.full, 'EN')}.`,
    remedy: chooseAnother,
  },
  CONTAINED_TAKEN: {
    fr: (r) =>
      `« ${r.resourceName} » se prend avec ce qui s’y trouve, et « ${r.containedName} » est déjà pris : ${slotInWords(r.slot, 'FR')}.`,
    en: (r) =>
      `“${r.resourceName}” is taken with what stands in it, and “${r.containedName}” is already taken: ${slotInWords(r.slot, 'EN')}.`,
    remedy: chooseAnother,
  },
  ACCESSORY_OUT_OF_STOCK: {
    fr: (r) => `« ${r.accessoryName} » : ${r.wanted} demandés, ${r.left} disponibles sur ce créneau.`,
    en: (r) => `“${r.accessoryName}”: ${r.wanted} wanted, ${r.left} available for this slot.`,
    remedy: {
      fr: () => 'Demandez-en moins, ou choisissez un autre horaire.',
      en: () => 'Ask for fewer, or choose another time.',
    },
  },
};
