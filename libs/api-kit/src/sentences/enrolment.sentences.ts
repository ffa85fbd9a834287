import type { EnrolmentRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { dayInWords, ended, hourInWords, slotInWords } from './words';

const anotherSession = {
  fr: () => 'Choisissez une autre session.',
  en: () => 'Choose another session.',
};

const askTheDesk = {
  fr: () => 'Parlez-en à l’accueil de la manufacture.',
  en: () => 'Talk to the front desk.',
};

export const enrolmentSentences: Sentences<EnrolmentRefusal> = {
  SESSION_STARTED: {
    fr: () => 'Cette session a déjà commencé.',
    en: () => 'This session has already started.',
    remedy: anotherSession,
  },
  SESSION_FULL: {
    fr: () => 'Il n’y a plus assez de places dans cette session.',
    en: () => 'There are not enough seats left in this session.',
    remedy: { fr: () => 'Réessayez pour entrer en liste d’attente.', en: () => 'Try again to join the waiting list.' },
  },
  LEARNER_ACCOUNT_CLOSED: {
    fr: () => 'Ce compte est fermé\u00a0: il ne peut plus s’inscrire.',
    en: () => 'This account is closed and can no longer enrol.',
    remedy: askTheDesk,
  },
  LEARNER_ON_HOLD: {
    fr: (r) => `Les inscriptions sont suspendues\u00a0: ${ended(r.reason)}`,
    en: (r) => `Enrolments are on hold: ${ended(r.reason)}`,
    remedy: askTheDesk,
  },
  ALREADY_ENROLLED: {
    fr: () => 'Cette personne est déjà inscrite à cette session, ou en liste d’attente.',
    en: () => 'This person is already enrolled in this session, or waiting.',
  },
  TRAINER_OF_THE_SESSION: {
    fr: () => 'Le formateur d’une session ne peut pas s’y inscrire.',
    en: () => 'The trainer of a session cannot enrol in it.',
    remedy: anotherSession,
  },
  LEARNER_BUSY: {
    fr: (r) => `Déjà pris à ce moment\u00a0: ${r.what}, ${slotInWords(r.slot, 'FR')}.`,
    en: (r) => `Already busy then: ${r.what}, ${slotInWords(r.slot, 'EN')}.`,
    remedy: {
      fr: () => 'Déplacez ou annulez d’abord cette réservation ou cette inscription.',
      en: () => 'Move or cancel that booking or enrolment first.',
    },
  },
  SEAT_NOT_OFFERED: {
    fr: () => 'Cette place ne vous est pas proposée, ou ne l’est plus.',
    en: () => 'This seat is not offered to you, or no longer.',
    remedy: anotherSession,
  },
  ENROLMENT_OVER: {
    fr: () => 'Cette inscription est déjà annulée, ou la session a eu lieu.',
    en: () => 'This enrolment is already cancelled, or the session has taken place.',
  },
  ENROLMENT_DEADLINE_PASSED: {
    fr: (r) => `On pouvait se désinscrire jusqu’au ${dayInWords(r.deadline, 'FR')} à ${hourInWords(r.deadline, 'FR')}.`,
    en: (r) => `One could leave until ${dayInWords(r.deadline, 'EN')} at ${hourInWords(r.deadline, 'EN')}.`,
    remedy: {
      fr: () => 'Appelez l’accueil\u00a0: il peut encore vous désinscrire.',
      en: () => 'Call the front desk: they can still take you out.',
    },
  },
  ATTENDANCE_TOO_EARLY: {
    fr: (r) => `L’émargement ouvre ${dayInWords(r.from, 'FR')} à ${hourInWords(r.from, 'FR')}.`,
    en: (r) => `Attendance opens on ${dayInWords(r.from, 'EN')} at ${hourInWords(r.from, 'EN')}.`,
  },
  ATTENDANCE_NOT_EXPECTED: {
    fr: (r) => `${r.personName} n’a pas de place dans cette session, ou a déjà son résultat.`,
    en: (r) => `${r.personName} has no seat in this session, or already has a result.`,
  },
  QUIZ_NOT_PASSED: {
    fr: (r) => `${r.personName} n’a pas encore réussi le quiz\u00a0: pas de pratique avant.`,
    en: (r) => `${r.personName} has not passed the quiz yet: no practice before.`,
    remedy: {
      fr: () => 'Le quiz se passe sur le téléphone, en quelques minutes.',
      en: () => 'The quiz is taken on the phone, in a few minutes.',
    },
  },
  RESULT_WITHOUT_ATTENDANCE: {
    fr: (r) => `${r.personName} n’a pas émargé, ou a déjà son résultat.`,
    en: (r) => `${r.personName} was not marked present, or already has a result.`,
    remedy: { fr: () => 'Faites d’abord l’émargement.', en: () => 'Write attendance first.' },
  },
};
