import type { PeopleRefusal, Role } from '@etabli/domain';
import type { Sentences } from '../sentence';

const ROLE_NAMES: Readonly<Record<Role, { fr: string; en: string }>> = {
  APPLICANT: { fr: 'candidat', en: 'applicant' },
  MEMBER: { fr: 'artisan', en: 'member' },
  TRAINER: { fr: 'formateur', en: 'trainer' },
  MANAGER: { fr: 'responsable d’atelier', en: 'atelier manager' },
  ADMINISTRATOR: { fr: 'administrateur', en: 'administrator' },
  PARTNER_VIEWER: { fr: 'partenaire', en: 'partner' },
};

const minutesInFrench = (minutes: number) => (minutes > 1 ? `${minutes} minutes` : 'une minute');
const minutesInEnglish = (minutes: number) => (minutes > 1 ? `${minutes} minutes` : 'a minute');

export const peopleSentences: Sentences<PeopleRefusal> = {
  WRONG_CREDENTIALS: {
    fr: () => 'Cette adresse et ce mot de passe ne vont pas ensemble.',
    en: () => 'This address and this password do not match.',
    remedy: {
      fr: () => 'Vérifiez votre saisie, ou choisissez un nouveau mot de passe avec « Mot de passe oublié ».',
      en: () => 'Check what you typed, or choose a new password with “Forgotten password”.',
    },
  },
  WRONG_CURRENT_PASSWORD: {
    fr: () => 'Votre mot de passe actuel n’est pas celui-ci.',
    en: () => 'This is not your current password.',
  },
  RATE_LIMITED: {
    fr: (r) => `Trop d’essais de suite : patientez ${minutesInFrench(r.minutes)} avant de recommencer.`,
    en: (r) => `Too many attempts in a row: please wait ${minutesInEnglish(r.minutes)} before trying again.`,
    remedy: {
      fr: () => 'En cas d’urgence, l’accueil de la manufacture peut vous aider.',
      en: () => 'If it is urgent, the front desk can help you.',
    },
  },
  PASSWORD_TOO_SHORT: {
    fr: (r) => `Le mot de passe doit compter au moins ${r.minimum} caractères.`,
    en: (r) => `The password needs at least ${r.minimum} characters.`,
    remedy: {
      fr: () => 'Une suite de trois ou quatre mots sans lien se retient bien.',
      en: () => 'Three or four unrelated words are easy to remember.',
    },
  },
  PASSWORD_TOO_LONG: {
    fr: (r) => `Le mot de passe ne peut pas dépasser ${r.maximum} caractères.`,
    en: (r) => `The password cannot be longer than ${r.maximum} characters.`,
  },
  PASSWORD_IS_THE_EMAIL: {
    fr: () => 'Le mot de passe ne peut pas reprendre votre adresse e-mail.',
    en: () => 'The password cannot repeat your e-mail address.',
  },
  PASSWORD_TOO_COMMON: {
    fr: () => 'Ce mot de passe est parmi les premiers qu’essaierait un inconnu.',
    en: () => 'This password is among the first that a stranger would try.',
    remedy: {
      fr: () => 'Choisissez-en un autre : trois ou quatre mots sans lien suffisent.',
      en: () => 'Choose another: three or four unrelated words are enough.',
    },
  },
  PASSWORD_LINK_NOT_VALID: {
    fr: () => 'Ce lien a déjà servi ou n’est plus valable.',
    en: () => 'This link was already used or is no longer valid.',
    remedy: {
      fr: () => 'Demandez-en un nouveau avec « Mot de passe oublié ».',
      en: () => 'Ask for a new one with “Forgotten password”.',
    },
  },
  EMAIL_MALFORMED: {
    fr: () => 'Cette adresse e-mail n’est pas complète ou contient un caractère inattendu.',
    en: () => 'This e-mail address is incomplete or holds an unexpected character.',
  },
  EMAIL_ALREADY_USED: {
    fr: () => 'Une personne est déjà inscrite avec cette adresse e-mail.',
    en: () => 'Somebody is already registered with this e-mail address.',
    remedy: { fr: () => 'Retrouvez-la dans la liste des membres.', en: () => 'Find them in the list of members.' },
  },
  ROLE_NEEDS_ADMINISTRATOR: {
    fr: (r) => `Seul un administrateur peut donner ou retirer le rôle ${ROLE_NAMES[r.role].fr}, ou fermer ce compte.`,
    en: (r) => `Only an administrator may give or take the role ${ROLE_NAMES[r.role].en}, or close such an account.`,
    remedy: { fr: () => 'Demandez-le à un administrateur.', en: () => 'Ask an administrator.' },
  },
  LAST_ADMINISTRATOR: {
    fr: () => 'C’est le dernier compte d’administrateur : sans lui, plus personne ne pourrait gérer la manufacture.',
    en: () => 'This is the last administrator account: without it nobody could run the manufacture.',
    remedy: { fr: () => 'Nommez d’abord un autre administrateur.', en: () => 'Appoint another administrator first.' },
  },
  PARTNER_MISSING: {
    fr: () => 'Un accès partenaire est rattaché à un partenaire : indiquez lequel.',
    en: () => 'A partner account belongs to a partner: say which one.',
  },
  SETUP_CODE_WRONG: {
    fr: () => 'Ce code d’installation n’est pas celui affiché dans le terminal.',
    en: () => 'This is not the setup code shown in the terminal.',
    remedy: {
      fr: () => 'Relisez-le dans le terminal du serveur : un nouveau code y est affiché à chaque démarrage.',
      en: () => 'Read it again in the terminal of the server: each start shows a new one.',
    },
  },
  SETUP_ALREADY_DONE: {
    fr: () => 'La manufacture a déjà un administrateur : l’installation est terminée.',
    en: () => 'The manufacture already has an administrator: the setup is over.',
    remedy: { fr: () => 'Connectez-vous.', en: () => 'Sign in.' },
  },
  HOLD_ALREADY_LIFTED: {
    fr: () => 'Cette suspension est déjà levée.',
    en: () => 'This hold is already lifted.',
  },
  BIRTH_DAY_NOT_PLAUSIBLE: {
    fr: () => 'Vérifiez la date de naissance : l’année paraît fausse.',
    en: () => 'Check the date of birth: the year looks wrong.',
  },
};
