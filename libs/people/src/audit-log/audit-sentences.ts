import type { Language } from '@etabli/domain';
import { at, because, business, forSomebody, toSomebody, habilitation, plan, training } from './audit-complements';
import type { AuditFacts } from './audit-facts';
import { MONEY_SENTENCES } from './audit-money-sentences';
import { type AuditSentence, verb, type Words } from './audit-sentence';

const PERSON: Words = { FR: 'une personne', EN: 'a person' };
const PLAN: Words = { FR: 'd’abonnement', EN: 'of subscription' };
const BUSINESS: Words = { FR: 'une entreprise', EN: 'a business' };
const DOCUMENT: Words = { FR: 'une pièce', EN: 'a document' };
const SHEET: Words = { FR: 'd’une machine', EN: 'of a machine' };
const RESOURCE: Words = { FR: 'une machine', EN: 'a machine' };
const POLE: Words = { FR: 'un pôle', EN: 'a pole' };
const PLACE: Words = { FR: 'un emplacement', EN: 'a place' };
const TOOL: Words = { FR: 'un outil', EN: 'a tool' };

/** What each act reads like after the name of who did it. An act absent from here is said by its own name. */
const AUDIT_SENTENCES: Readonly<Record<string, AuditSentence>> = {
  ...MONEY_SENTENCES,
  SignIn: { verb: verb('a ouvert une session', 'signed in') },
  SignOut: { verb: verb('a fermé sa session', 'signed out') },
  RevokeSession: { verb: verb('a fermé une autre de ses sessions', 'ended another of their sessions') },
  SetLanguage: { verb: verb('a changé de langue', 'changed language') },
  ResetPassword: { verb: verb('a choisi un nouveau mot de passe par lien', 'chose a new password by link') },
  ChangePassword: { verb: verb('a changé son mot de passe', 'changed their password') },
  CreateFirstAdministrator: { verb: verb('a installé la manufacture', 'set the manufacture up') },
  RequestPasswordReset: {
    verb: verb('a demandé un lien de mot de passe pour', 'asked for a password link for'),
    object: PERSON,
  },
  RegisterPerson: { verb: verb('a inscrit', 'registered'), object: PERSON },
  EditPerson: { verb: verb('a modifié la fiche de', 'edited the record of'), object: PERSON },
  PlaceHold: { verb: verb('a suspendu les réservations de', 'put on hold'), object: PERSON, complements: [because] },
  LiftHold: { verb: verb('a levé la suspension de', 'lifted the hold of'), object: PERSON },

  RegisterBusiness: { verb: verb('a enregistré l’entreprise', 'registered the business'), object: BUSINESS },
  EditBusiness: { verb: verb('a modifié l’entreprise', 'edited the business'), object: BUSINESS },
  AddBusinessMember: {
    verb: verb('a rattaché à une entreprise', 'added to a business'),
    object: PERSON,
    complements: [business],
  },
  RemoveBusinessMember: {
    verb: verb('a retiré d’une entreprise', 'removed from a business'),
    object: PERSON,
    complements: [business],
  },

  SubmitDocument: { verb: verb('a déposé', 'handed in'), object: DOCUMENT },
  AcceptDocument: { verb: verb('a accepté', 'accepted'), object: DOCUMENT },
  RefuseDocument: { verb: verb('a refusé', 'refused'), object: DOCUMENT, complements: [because] },
  WithdrawDocument: { verb: verb('a retiré', 'withdrew'), object: DOCUMENT },
  CreateDocumentType: { verb: verb('demande désormais', 'now asks for'), object: DOCUMENT },
  EditDocumentType: { verb: verb('a changé ce qui est demandé pour', 'changed what is asked for'), object: DOCUMENT },

  PublishHouseRules: { verb: verb('a publié une version du règlement intérieur', 'published house rules') },
  AcceptHouseRules: { verb: verb('a accepté le règlement intérieur', 'accepted the house rules') },

  PublishSafetySheet: { verb: verb('a publié la fiche de sécurité', 'published the safety sheet'), object: SHEET },
  AcceptSafetySheet: { verb: verb('a accepté la fiche de sécurité', 'accepted the safety sheet'), object: SHEET },

  ConfirmSignUp: { verb: verb('a ouvert son compte', 'opened their account') },
  EditApplication: { verb: verb('a rédigé sa candidature', 'wrote their application') },
  SubmitApplication: { verb: verb('a envoyé sa candidature', 'sent their application') },
  WithdrawApplication: { verb: verb('a retiré sa candidature', 'withdrew their application') },
  AcceptApplication: { verb: verb('a accepté la candidature de', 'accepted the application of'), object: PERSON },
  DeclineApplication: {
    verb: verb('a décliné la candidature de', 'declined the application of'),
    object: PERSON,
    complements: [because],
  },

  ImportMembers: { verb: verb('a importé une liste de membres', 'imported a list of members') },
  ImportResources: { verb: verb('a importé une liste de machines', 'imported a list of machines') },

  CreatePole: { verb: verb('a créé le pôle', 'created the pole'), object: POLE },
  EditPole: { verb: verb('a modifié le pôle', 'edited the pole'), object: POLE },
  CreateResource: { verb: verb('a ajouté', 'added'), object: RESOURCE },
  EditResource: { verb: verb('a modifié', 'edited'), object: RESOURCE },
  ChangeResourcePhoto: { verb: verb('a changé la photo de', 'changed the photo of'), object: RESOURCE },
  TakeOutOfService: {
    verb: verb('a mis hors service', 'took out of service'),
    object: RESOURCE,
    complements: [because],
  },
  ReturnToService: { verb: verb('a remis en service', 'returned to service'), object: RESOURCE },
  SetOpeningHours: { verb: verb('a changé les horaires d’ouverture', 'changed the opening hours') },
  SetStaffedHours: { verb: verb('a changé les heures de présence de l’équipe', 'changed the staffed hours') },
  SetResourceDependencies: { verb: verb('a dit ce dont dépend', 'said what is needed by'), object: RESOURCE },
  SetQuota: { verb: verb('a fixé un quota d’heures', 'set a quota of hours') },
  RemoveQuota: { verb: verb('a retiré un quota d’heures', 'removed a quota of hours') },
  SetBookingPolicy: { verb: verb('a changé les règles de réservation', 'changed the booking policy') },
  SetPaymentState: {
    verb: verb('a changé l’état de paiement d’un abonnement', 'changed the payment state of a subscription'),
    complements: [forSomebody, because],
  },
  AddClosure: { verb: verb('a ajouté une fermeture', 'added a closure'), complements: [at, because] },
  RemoveClosure: { verb: verb('a retiré une fermeture', 'removed a closure'), complements: [at, because] },

  GrantHabilitation: {
    verb: verb('a accordé une habilitation à', 'granted a habilitation to'),
    object: PERSON,
    complements: [habilitation],
  },
  RenewHabilitation: {
    verb: verb('a renouvelé une habilitation de', 'renewed a habilitation of'),
    object: PERSON,
    complements: [habilitation],
  },
  CreateHabilitationType: {
    verb: verb('a créé une habilitation', 'created a habilitation'),
    complements: [habilitation],
  },
  EditHabilitationType: {
    verb: verb('a modifié une habilitation', 'edited a habilitation'),
    complements: [habilitation],
  },
  RevokeHabilitation: {
    verb: verb('a retiré une habilitation à', 'revoked a habilitation of'),
    object: PERSON,
    complements: [habilitation, because],
  },

  CreateTraining: { verb: verb('a ajouté une formation', 'added a training'), complements: [training] },
  EditTraining: { verb: verb('a modifié une formation', 'edited a training'), complements: [training] },
  SetQuiz: { verb: verb('a écrit le quiz d’une formation', 'wrote the quiz of a training'), complements: [training] },
  SubmitQuiz: {
    verb: verb('a répondu au quiz d’une formation', 'answered the quiz of a training'),
    complements: [training],
  },
  ScheduleTrainingSession: { verb: verb('a prévu une session', 'planned a session'), complements: [training, at] },
  CancelTrainingSession: {
    verb: verb('a annulé une session', 'called a session off'),
    complements: [training, because],
  },
  CancelSessionsBelowThreshold: {
    verb: verb('a annulé une session faute d’inscrits', 'called a session off for want of people'),
    complements: [training],
  },
  EnrolInSession: {
    verb: verb('a fait une inscription à une session', 'enrolled in a session'),
    complements: [forSomebody, training],
  },
  AcceptSeat: { verb: verb('a pris une place proposée', 'took a seat offered'), complements: [training] },
  CancelEnrolment: {
    verb: verb('a annulé une inscription à une session', 'cancelled an enrolment in a session'),
    complements: [forSomebody, training],
  },
  RecordAttendance: {
    verb: verb('a fait l’émargement d’une session', 'wrote the attendance of a session'),
    complements: [training],
  },
  RecordResults: {
    verb: verb('a donné les résultats d’une session', 'gave the results of a session'),
    complements: [training],
  },
  PlanTrainerPresence: {
    verb: verb('a annoncé la présence de', 'announced the presence of'),
    object: PERSON,
    complements: [at],
  },
  CancelTrainerPresence: {
    verb: verb('a retiré la présence de', 'took back the presence of'),
    object: PERSON,
    complements: [at],
  },

  BookSlot: { verb: verb('a réservé', 'booked'), object: RESOURCE, complements: [forSomebody, at] },
  MoveBooking: {
    verb: verb('a déplacé une réservation sur', 'moved a booking to'),
    object: RESOURCE,
    complements: [forSomebody, at],
  },
  CancelBooking: {
    verb: verb('a annulé une réservation sur', 'cancelled a booking of'),
    object: RESOURCE,
    complements: [forSomebody, at, because],
  },

  SubscribeMember: { verb: verb('a abonné', 'subscribed'), object: PERSON, complements: [plan] },
  GiveNotice: { verb: verb('a enregistré le préavis de', 'recorded the notice of'), object: PERSON },
  WithdrawNotice: { verb: verb('a retiré le préavis de', 'withdrew the notice of'), object: PERSON },
  PauseSubscription: {
    verb: verb('a mis en pause l’abonnement de', 'paused the subscription of'),
    object: PERSON,
    complements: [because],
  },
  ResumeSubscription: {
    verb: verb('a fait reprendre l’abonnement de', 'let run again the subscription of'),
    object: PERSON,
  },
  ChangePlan: { verb: verb('a changé la formule de', 'changed the plan of'), object: PERSON, complements: [plan] },
  EndSubscription: {
    verb: verb('a terminé l’abonnement de', 'ended the subscription of'),
    object: PERSON,
    complements: [because],
  },
  CreatePlan: { verb: verb('a créé la formule', 'created the plan'), object: PLAN },
  EditPlan: { verb: verb('a modifié la formule', 'edited the plan'), object: PLAN },
  SellHourPack: { verb: verb('a vendu des heures à', 'sold hours to'), object: PERSON, complements: [plan] },

  GrantSeat: {
    verb: verb('a donné une place dans l’abonnement de', 'gave a seat in the subscription of'),
    object: PERSON,
    complements: [toSomebody],
  },
  EndSeat: {
    verb: verb('a mis fin à une place dans l’abonnement de', 'ended a seat in the subscription of'),
    object: PERSON,
    complements: [toSomebody],
  },
  CreateStoragePlace: { verb: verb('a ajouté l’emplacement', 'added the place'), object: PLACE },
  EditStoragePlace: { verb: verb('a modifié l’emplacement', 'edited the place'), object: PLACE },
  AllocateStorage: { verb: verb('a attribué', 'allocated'), object: PLACE },
  TickChecklist: {
    verb: verb('a suivi la liste de fin de séjour de', 'went through the end-of-stay checklist of'),
    object: PLACE,
    complements: [because],
  },
  EndAllocation: { verb: verb('a repris', 'took back'), object: PLACE },

  BorrowTool: { verb: verb('a emprunté', 'borrowed'), object: TOOL, complements: [forSomebody] },
  ReturnTool: { verb: verb('a rendu', 'returned'), object: TOOL, complements: [forSomebody] },
};

const NOBODY: Words = { FR: 'Une personne non connectée', EN: 'Someone not signed in' };
const DID: Words = { FR: 'a fait', EN: 'did' };

/** One sentence that says who did what. */
export function auditSentence(facts: AuditFacts, language: Language): string {
  const who = facts.actor ?? NOBODY[language];
  const sentence = AUDIT_SENTENCES[facts.action];
  if (!sentence) return `${who} ${DID[language]} ${facts.action}${facts.subject ? ` (${facts.subject})` : ''}.`;
  const object = sentence.object ? ` ${facts.subject ?? sentence.object[language]}` : '';
  const complements = (sentence.complements ?? []).map((complement) => complement(facts, language)).join('');
  return `${who} ${sentence.verb[language]}${object}${complements}.`;
}
