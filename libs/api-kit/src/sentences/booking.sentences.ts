import { startOfCivilDay, type BookingRefusal } from '@etabli/domain';
import { STAFF } from '../authorise';
import type { Sentences } from '../sentence';
import { civilDayInWords } from './civil-day-in-words';
import { fairnessSentences } from './booking-fairness.sentences';
import { safetySentences } from './booking-safety.sentences';
import { standingSentences } from './booking-standing.sentences';
import { askTheDesk, chooseAnother } from './remedies';
import {
  dayInWords,
  durationInWords,
  ended,
  hourInWords,
  hoursInWords,
  levelInWords,
  listInWords,
  slotInWords,
} from './words';

const alternativesRemedy = {
  fr: (r: { alternatives?: readonly unknown[] }) =>
    r.alternatives?.length ? 'Prenez l’un des créneaux proposés.' : 'Cherchez un autre jour ou une autre machine.',
  en: (r: { alternatives?: readonly unknown[] }) =>
    r.alternatives?.length ? 'Take one of the slots offered.' : 'Look for another day or another machine.',
};

export const bookingSentences: Sentences<BookingRefusal> = {
  ...standingSentences,
  ...safetySentences,
  ...fairnessSentences,
  SLOT_ENDS_BEFORE_IT_STARTS: {
    fr: () => 'La fin du créneau doit venir après son début.',
    en: () => 'The slot must end after it starts.',
    remedy: { fr: () => 'Corrigez l’heure de fin.', en: () => 'Correct the end time.' },
  },
  PERSON_NOT_ACTIVE: {
    fr: () => 'Ce compte est fermé : il ne peut plus réserver.',
    en: () => 'This account is closed and can no longer book.',
    remedy: askTheDesk,
  },
  PERSON_ON_HOLD: {
    fr: (r) => `Les réservations sont suspendues : ${ended(r.reason)}`,
    en: (r) => `Bookings are on hold: ${ended(r.reason)}`,
    remedy: askTheDesk,
  },
  MEMBERSHIP_NOT_ACTIVE: {
    fr: (r) => `Aucun abonnement ni carnet d’heures n’est valable le ${dayInWords(startOfCivilDay(r.day), 'FR')}.`,
    en: (r) => `No subscription or hour pack is valid on ${dayInWords(startOfCivilDay(r.day), 'EN')}.`,
    remedy: {
      fr: () => 'Prenez un abonnement ou un carnet d’heures à l’accueil.',
      en: () => 'Take a subscription or an hour pack at the front desk.',
    },
  },
  MEMBERSHIP_PAUSED: {
    fr: (r) =>
      r.resumesOn === null
        ? 'Votre abonnement est en pause.'
        : `Votre abonnement est en pause jusqu’au ${civilDayInWords(r.resumesOn, 'FR')}.`,
    en: (r) =>
      r.resumesOn === null
        ? 'Your subscription is paused.'
        : `Your subscription is paused until ${civilDayInWords(r.resumesOn, 'EN')}.`,
    remedy: {
      fr: () => 'Choisissez un jour après la pause, ou demandez à l’accueil de la terminer.',
      en: () => 'Choose a day after the pause, or ask the front desk to end it.',
    },
  },
  HOUR_CREDIT_TOO_LOW: {
    fr: (r) =>
      `Ce créneau demande ${durationInWords(r.neededMinutes, 'FR')} et il reste ${durationInWords(r.remainingMinutes, 'FR')} sur le carnet d’heures.`,
    en: (r) =>
      `This slot takes ${durationInWords(r.neededMinutes, 'EN')} and ${durationInWords(r.remainingMinutes, 'EN')} are left on the hour pack.`,
    remedy: {
      fr: () => 'Raccourcissez le créneau, ou prenez un autre carnet à l’accueil.',
      en: () => 'Shorten the slot, or take another pack at the front desk.',
    },
  },
  RESOURCE_OUT_OF_SERVICE: {
    fr: (r) => `« ${r.resourceName} » est hors service${r.reason ? ` : ${ended(r.reason)}` : '.'}`,
    en: (r) => `“${r.resourceName}” is out of service${r.reason ? `: ${ended(r.reason)}` : '.'}`,
    remedy: alternativesRemedy,
    typename: 'SlotUnavailable',
  },
  RESOURCE_NOT_BOOKABLE: {
    fr: (r) => `« ${r.resourceName} » ne se réserve pas à l’heure.`,
    en: (r) => `“${r.resourceName}” is not booked by the hour.`,
    remedy: askTheDesk,
  },
  OUTSIDE_OPENING_HOURS: {
    fr: (r) =>
      r.openingHours.length > 0
        ? `Le ${dayInWords(startOfCivilDay(r.day), 'FR')}, la manufacture est ouverte de ${listInWords(
            r.openingHours.map((period) => hoursInWords(period, 'FR')),
            'et de',
          )}.`
        : `La manufacture est fermée le ${dayInWords(startOfCivilDay(r.day), 'FR')}.`,
    en: (r) =>
      r.openingHours.length > 0
        ? `On ${dayInWords(startOfCivilDay(r.day), 'EN')} the manufacture is open from ${listInWords(
            r.openingHours.map((period) => hoursInWords(period, 'EN')),
            'and from',
          )}.`
        : `The manufacture is closed on ${dayInWords(startOfCivilDay(r.day), 'EN')}.`,
    remedy: chooseAnother,
    overridableBy: STAFF,
  },
  MANUFACTURE_CLOSED: {
    fr: (r) =>
      `La manufacture est exceptionnellement fermée le ${dayInWords(r.closed.start, 'FR')} : ${ended(r.reason)}`,
    en: (r) => `The manufacture is closed on ${dayInWords(r.closed.start, 'EN')}: ${ended(r.reason)}`,
    remedy: chooseAnother,
    overridableBy: STAFF,
  },
  OFF_GRID: {
    fr: (r) => `Les créneaux commencent et finissent toutes les ${durationInWords(r.gridMinutes, 'FR')}.`,
    en: (r) => `Slots start and end every ${durationInWords(r.gridMinutes, 'EN')}.`,
    remedy: chooseAnother,
    overridableBy: STAFF,
  },
  TOO_SHORT: {
    fr: (r) => `Il faut réserver au moins ${durationInWords(r.minimumMinutes, 'FR')}.`,
    en: (r) => `The shortest booking is ${durationInWords(r.minimumMinutes, 'EN')}.`,
    remedy: { fr: () => 'Allongez le créneau.', en: () => 'Make the slot longer.' },
    overridableBy: STAFF,
  },
  TOO_LONG: {
    fr: (r) => `On peut réserver au plus ${durationInWords(r.maximumMinutes, 'FR')} d’affilée.`,
    en: (r) => `The longest booking is ${durationInWords(r.maximumMinutes, 'EN')}.`,
    remedy: { fr: () => 'Raccourcissez le créneau.', en: () => 'Make the slot shorter.' },
    overridableBy: STAFF,
  },
  SLOT_IN_THE_PAST: {
    fr: () => 'Ce créneau a déjà commencé.',
    en: () => 'This slot has already started.',
    remedy: chooseAnother,
  },
  NOTICE_TOO_SHORT: {
    fr: (r) => `Il faut réserver au moins ${durationInWords(r.noticeMinutes, 'FR')} à l’avance.`,
    en: (r) => `Bookings are made at least ${durationInWords(r.noticeMinutes, 'EN')} ahead.`,
    remedy: {
      fr: () => 'Choisissez un horaire plus tard, ou appelez l’accueil.',
      en: () => 'Choose a later time, or call the front desk.',
    },
    overridableBy: STAFF,
  },
  BEYOND_HORIZON: {
    fr: (r) =>
      `On réserve au plus ${r.horizonDays} jours à l’avance, jusqu’au ${dayInWords(startOfCivilDay(r.lastDay), 'FR')}.`,
    en: (r) => `Bookings open ${r.horizonDays} days ahead, until ${dayInWords(startOfCivilDay(r.lastDay), 'EN')}.`,
    remedy: { fr: () => 'Choisissez un jour plus proche.', en: () => 'Choose an earlier day.' },
    overridableBy: STAFF,
  },
  OWN_OVERLAP: {
    fr: (r) =>
      `Une autre réservation au même nom tombe à ce moment : « ${r.resourceName} », ${slotInWords(r.slot, 'FR')}.`,
    en: (r) => `Another booking in the same name falls then: “${r.resourceName}”, ${slotInWords(r.slot, 'EN')}.`,
    remedy: {
      fr: () => 'Déplacez ou annulez d’abord cette réservation.',
      en: () => 'Move or cancel that booking first.',
    },
    overridableBy: STAFF,
  },
  HABILITATION_MISSING: {
    fr: (r) => {
      const needed = `« ${r.resourceName} » demande l’habilitation ${r.typeName}, niveau ${levelInWords(r.requiredLevel, 'FR')}`;
      if (r.heldUntil !== null)
        return `${needed}, pendant tout le créneau : elle s’arrête le ${dayInWords(r.heldUntil, 'FR')} à ${hourInWords(r.heldUntil, 'FR')}.`;
      return r.heldLevel ? `${needed} ; le niveau actuel est ${levelInWords(r.heldLevel, 'FR')}.` : `${needed}.`;
    },
    en: (r) => {
      const needed = `“${r.resourceName}” needs the ${r.typeName} habilitation, level ${levelInWords(r.requiredLevel, 'EN')}`;
      if (r.heldUntil !== null)
        return `${needed}, for the whole slot: it ends on ${dayInWords(r.heldUntil, 'EN')} at ${hourInWords(r.heldUntil, 'EN')}.`;
      return r.heldLevel ? `${needed}; the level held is ${levelInWords(r.heldLevel, 'EN')}.` : `${needed}.`;
    },
    remedy: {
      fr: (r) => `Demandez la formation ${r.typeName} à un formateur de la manufacture.`,
      en: (r) => `Ask a trainer of the manufacture for the ${r.typeName} training.`,
    },
    typename: 'HabilitationMissing',
  },
  SLOT_TAKEN: {
    fr: (r) => `« ${r.resourceName} » est déjà pris : ${slotInWords(r.slot, 'FR')}.`,
    en: (r) => `“${r.resourceName}” is already taken: ${slotInWords(r.slot, 'EN')}.`,
    remedy: alternativesRemedy,
    typename: 'SlotUnavailable',
  },
  ALREADY_CANCELLED: {
    fr: () => 'Cette réservation est déjà annulée.',
    en: () => 'This booking is already cancelled.',
  },
  ALREADY_STARTED: {
    fr: () => 'Cette réservation a déjà commencé.',
    en: () => 'This booking has already started.',
    remedy: askTheDesk,
  },
  CANCELLATION_DEADLINE_PASSED: {
    fr: (r) =>
      `Cette réservation pouvait être déplacée ou annulée jusqu’au ${dayInWords(r.deadline, 'FR')} à ${hourInWords(r.deadline, 'FR')}.`,
    en: (r) =>
      `This booking could be moved or cancelled until ${dayInWords(r.deadline, 'EN')} at ${hourInWords(r.deadline, 'EN')}.`,
    remedy: askTheDesk,
    overridableBy: STAFF,
  },
  CLIENT_MUTATION_ID_REUSED: {
    fr: () => 'Cette demande reprend le numéro d’une autre : rien n’a été enregistré.',
    en: () => 'This request repeats the number of another one: nothing was saved.',
    remedy: { fr: () => 'Rechargez la page puis recommencez.', en: () => 'Reload the page and try again.' },
  },
  PLANNING_TOO_LONG: {
    fr: (r) => `Le planning se lit ${r.maximumDays} jours à la fois, du début vers la fin.`,
    en: (r) => `The planning is read ${r.maximumDays} days at a time, from start to end.`,
  },
};
