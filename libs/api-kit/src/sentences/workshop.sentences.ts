import type { ResourceLimit, WorkshopRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';

const WEEKDAYS = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const LIMITS: Record<ResourceLimit, { fr: string; en: string }> = {
  maximumMinutes: { fr: 'La durée maximale (en minutes)', en: 'The maximum duration (in minutes)' },
  bufferMinutes: {
    fr: 'Le battement entre deux réservations (en minutes)',
    en: 'The buffer between bookings (in minutes)',
  },
  noticeMinutes: { fr: 'Le préavis de réservation (en minutes)', en: 'The booking notice (in minutes)' },
  horizonDays: { fr: 'L’horizon de réservation (en jours)', en: 'The booking horizon (in days)' },
  cancellationDeadlineMinutes: {
    fr: 'Le délai d’annulation (en minutes)',
    en: 'The cancellation deadline (in minutes)',
  },
};

export const workshopSentences: Sentences<WorkshopRefusal> = {
  GRID_NOT_ALLOWED: {
    fr: (r) => `Le pas des réservations doit être de ${r.allowed.join(', ')} minutes.`,
    en: (r) => `The booking step must be ${r.allowed.join(', ')} minutes.`,
  },
  DURATION_OFF_THE_GRID: {
    fr: (r) =>
      `La durée ${r.duration === 'minimumMinutes' ? 'minimale' : 'maximale'} doit être un multiple du pas de ${r.gridMinutes} minutes.`,
    en: (r) =>
      `The ${r.duration === 'minimumMinutes' ? 'minimum' : 'maximum'} duration must be a multiple of the ${r.gridMinutes}-minute step.`,
  },
  MAXIMUM_UNDER_MINIMUM: {
    fr: () => 'La durée maximale doit atteindre au moins la durée minimale.',
    en: () => 'The maximum duration must reach at least the minimum duration.',
  },
  LIMIT_OUT_OF_BOUNDS: {
    fr: (r) => `${LIMITS[r.limit].fr} doit être entre ${r.lowest} et ${r.highest}.`,
    en: (r) => `${LIMITS[r.limit].en} must be between ${r.lowest} and ${r.highest}.`,
  },
  HABILITATION_AND_LEVEL_GO_TOGETHER: {
    fr: () => 'Indiquez l’habilitation exigée et son niveau, ou ni l’un ni l’autre.',
    en: () => 'Give the required habilitation and its level, or neither.',
  },
  OPENING_HOURS_NOT_IN_A_DAY: {
    fr: (r) => `Le ${WEEKDAYS.fr[r.weekday - 1]}, l’ouverture doit précéder la fermeture, entre 0 h et 24 h.`,
    en: (r) => `On ${WEEKDAYS.en[r.weekday - 1]}, opening must come before closing, between 0:00 and 24:00.`,
  },
  OPENING_HOURS_OVERLAP: {
    fr: (r) => `Deux plages d’ouverture se chevauchent le ${WEEKDAYS.fr[r.weekday - 1]}.`,
    en: (r) => `Two opening periods overlap on ${WEEKDAYS.en[r.weekday - 1]}.`,
  },
  CLOSURE_ENDS_BEFORE_IT_STARTS: {
    fr: () => 'La fermeture doit se terminer après son début.',
    en: () => 'The closure must end after it starts.',
  },
  CLOSURE_ALREADY_OVER: {
    fr: () => 'Cette fermeture est déjà passée.',
    en: () => 'This closure is already over.',
  },
  CLOSURE_TOO_LONG: {
    fr: (r) => `Une fermeture dure au plus ${r.maximumDays} jours.`,
    en: (r) => `A closure lasts at most ${r.maximumDays} days.`,
    remedy: { fr: () => 'Vérifiez l’année saisie.', en: () => 'Check the year you typed.' },
  },
  POLE_CODE_TAKEN: {
    fr: () => 'Un autre pôle porte déjà ce code.',
    en: () => 'Another pole already has this code.',
    remedy: { fr: () => 'Choisissez un autre code.', en: () => 'Choose another code.' },
  },
  RESOURCE_NAME_TAKEN: {
    fr: () => 'Une autre ressource porte déjà ce nom.',
    en: () => 'Another resource already has this name.',
    remedy: { fr: () => 'Ajoutez un numéro ou la marque.', en: () => 'Add a number or the make.' },
  },
  RESOURCE_NEEDS_ITSELF: {
    fr: () => 'Une machine ne peut pas dépendre d’elle-même.',
    en: () => 'A machine cannot depend on itself.',
  },
  ALREADY_OUT_OF_SERVICE: {
    fr: () => 'Cette ressource est déjà hors service.',
    en: () => 'This resource is already out of service.',
  },
  ALREADY_IN_SERVICE: {
    fr: () => 'Cette ressource est déjà en service.',
    en: () => 'This resource is already in service.',
  },
  PHOTO_TOO_LARGE: {
    fr: (r) => `La photo dépasse ${r.maximumMegabytes} Mo.`,
    en: (r) => `The photo is larger than ${r.maximumMegabytes} MB.`,
    remedy: { fr: () => 'Réduisez-la puis recommencez.', en: () => 'Make it smaller and try again.' },
  },
  PHOTO_NOT_AN_IMAGE: {
    fr: () => 'Ce fichier n’est pas une photo JPEG, PNG ou WebP.',
    en: () => 'This file is not a JPEG, PNG or WebP photo.',
  },
};
