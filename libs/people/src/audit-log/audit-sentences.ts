import type { Language } from '@etabli/domain';
import { detail, type AuditFacts } from './audit-facts';

type Words = (facts: AuditFacts) => string;
interface AuditSentence {
  readonly fr: Words;
  readonly en: Words;
}

const on = (facts: AuditFacts, unknown: string): string => facts.subject ?? unknown;

/** Adds the reason, in the quotation marks of the language. */
const frenchReason = (facts: AuditFacts) => {
  const reason = detail(facts, 'reason');
  return reason ? `\u00a0: «\u00a0${reason}\u00a0»` : '';
};
const englishReason = (facts: AuditFacts) => {
  const reason = detail(facts, 'reason');
  return reason ? `: “${reason}”` : '';
};

/** Acts on a thing: a verb is enough, the thing follows. */
const act = (fr: string, en: string, thing: { fr: string; en: string }): AuditSentence => ({
  fr: (facts) => `a ${fr} ${on(facts, thing.fr)}${frenchReason(facts)}`,
  en: (facts) => `${en} ${on(facts, thing.en)}${englishReason(facts)}`,
});

/** Acts of a person on their own account: the account needs no name. */
const own = (fr: string, en: string): AuditSentence => ({ fr: () => fr, en: () => en });

const PERSON = { fr: 'une personne', en: 'a person' };
const MACHINE = { fr: 'une machine', en: 'a machine' };
const POLE = { fr: 'un pôle', en: 'a pole' };
const BOOKING = { fr: 'une réservation', en: 'a booking' };
const TOOL = { fr: 'un outil', en: 'a tool' };

/** What each act reads like after the name of who did it. An act absent from here has its own name for a sentence. */
const AUDIT_SENTENCES: Readonly<Record<string, AuditSentence>> = {
  SignIn: own('a ouvert une session', 'signed in'),
  SignOut: own('a fermé sa session', 'signed out'),
  RevokeSession: own('a fermé une autre de ses sessions', 'ended another of their sessions'),
  SetLanguage: own('a changé de langue', 'changed language'),
  ResetPassword: own('a choisi un nouveau mot de passe par lien', 'chose a new password by link'),
  ChangePassword: own('a changé son mot de passe', 'changed their password'),
  CreateFirstAdministrator: own('a installé la manufacture', 'set the manufacture up'),
  RequestPasswordReset: act('demandé un lien de mot de passe pour', 'asked for a password link for', PERSON),
  RegisterPerson: act('inscrit', 'registered', PERSON),
  EditPerson: act('modifié la fiche de', 'edited the record of', PERSON),
  PlaceHold: act('suspendu les réservations de', 'put on hold', PERSON),
  LiftHold: act('levé la suspension de', 'lifted the hold of', PERSON),
  CreatePole: act('créé le pôle', 'created the pole', POLE),
  EditPole: act('modifié le pôle', 'edited the pole', POLE),
  CreateResource: act('ajouté', 'added', MACHINE),
  EditResource: act('modifié', 'edited', MACHINE),
  TakeOutOfService: act('mis hors service', 'took out of service', MACHINE),
  ReturnToService: act('remis en service', 'returned to service', MACHINE),
  SetOpeningHours: own('a changé les horaires d’ouverture', 'changed the opening hours'),
  AddClosure: {
    fr: (facts) => `a ajouté une fermeture${frenchReason(facts)}`,
    en: (facts) => `added a closure${englishReason(facts)}`,
  },
  RemoveClosure: own('a retiré une fermeture', 'removed a closure'),
  GrantHabilitation: act('accordé une habilitation à', 'granted a habilitation to', PERSON),
  RevokeHabilitation: act('retiré une habilitation à', 'revoked a habilitation of', PERSON),
  BookSlot: act('réservé', 'booked', BOOKING),
  MoveBooking: act('déplacé', 'moved', BOOKING),
  CancelBooking: act('annulé', 'cancelled', BOOKING),
  SubscribeMember: act('abonné', 'subscribed', PERSON),
  GiveNotice: act('enregistré le préavis de', 'recorded the notice of', PERSON),
  SellHourPack: act('vendu un carnet d’heures à', 'sold an hour pack to', PERSON),
  BorrowTool: act('emprunté', 'borrowed', TOOL),
  ReturnTool: act('rendu', 'returned', TOOL),
};

const generic = (language: Language): Words => {
  const verb = language === 'EN' ? 'did' : 'a fait';
  return ({ action, subject }) => `${verb} ${action}${subject ? ` (${subject})` : ''}`;
};

/** One sentence that says who did what. */
export function auditSentence(facts: AuditFacts, language: Language): string {
  const sentence = AUDIT_SENTENCES[facts.action];
  const words = sentence ? (language === 'EN' ? sentence.en : sentence.fr) : generic(language);
  const nobody = language === 'EN' ? 'Someone not signed in' : 'Une personne non connectée';
  return `${facts.actor ?? nobody} ${words(facts)}.`;
}
