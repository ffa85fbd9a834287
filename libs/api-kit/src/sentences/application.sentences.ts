import type { ApplicationRefusal, ApplicationState, ApplicationStepCode } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { listInWords } from './words';

const STEPS: Readonly<Record<ApplicationStepCode, { fr: string; en: string }>> = {
  CONFIRM_EMAIL: { fr: 'confirmer votre adresse e-mail', en: 'confirm your e-mail address' },
  ABOUT_YOU: { fr: 'vous présenter', en: 'tell about yourself' },
  BUSINESS_OR_PROJECT: { fr: 'indiquer votre entreprise ou votre projet', en: 'name your business or project' },
  DOCUMENTS: { fr: 'déposer les pièces demandées', en: 'hand in the documents asked for' },
  HOUSE_RULES: { fr: 'accepter le règlement intérieur', en: 'accept the house rules' },
  PLAN: { fr: 'choisir une formule', en: 'choose a plan' },
  STAFF_DECISION: { fr: 'attendre la réponse de l’atelier', en: 'wait for the workshop’s answer' },
};

const STATES: Readonly<Record<ApplicationState, { fr: string; en: string }>> = {
  DRAFT: { fr: 'n’est pas encore envoyée', en: 'is not sent yet' },
  SUBMITTED: { fr: 'attend une réponse', en: 'waits for an answer' },
  ACCEPTED: { fr: 'est déjà acceptée', en: 'is already accepted' },
  DECLINED: { fr: 'est déjà déclinée', en: 'is already declined' },
  WITHDRAWN: { fr: 'a été retirée', en: 'was withdrawn' },
};

export const applicationSentences: Sentences<ApplicationRefusal> = {
  SIGN_UP_LINK_NOT_VALID: {
    fr: () => 'Ce lien a déjà servi ou n’est plus valable.',
    en: () => 'This link was already used or is no longer valid.',
    remedy: {
      fr: () => 'Recommencez votre inscription : un nouveau lien vous sera envoyé.',
      en: () => 'Sign up again: a new link will be sent to you.',
    },
  },
  APPLICATION_INCOMPLETE: {
    fr: (r) => `Avant d’envoyer votre candidature, il vous reste à ${inWords(r.steps, 'fr', 'et à')}.`,
    en: (r) => `Before you send your application, you still have to ${inWords(r.steps, 'en', 'and')}.`,
  },
  APPLICATION_ALREADY_SENT: {
    fr: () => 'Votre candidature est déjà envoyée.',
    en: () => 'Your application is already sent.',
    remedy: {
      fr: () => 'Pour la modifier, retirez-la puis envoyez-en une nouvelle.',
      en: () => 'To change it, withdraw it and send another.',
    },
  },
  APPLICATION_NOT_TO_DECIDE: {
    fr: (r) => `Cette candidature ${STATES[r.state].fr}.`,
    en: (r) => `This application ${STATES[r.state].en}.`,
    remedy: { fr: () => 'Rechargez la liste.', en: () => 'Reload the list.' },
  },
  PLAN_NOT_OFFERED: {
    fr: () => 'Cette formule n’est pas proposée.',
    en: () => 'This plan is not offered.',
    remedy: { fr: () => 'Choisissez-en une autre.', en: () => 'Choose another.' },
  },
};

const inWords = (steps: readonly ApplicationStepCode[], language: 'fr' | 'en', and: string): string =>
  listInWords(
    steps.map((step) => STEPS[step][language]),
    and,
  );
