/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What became of a booking that needs the consent of staff. */
export type Approval =
  | 'ASKED'
  | 'DECLINED'
  | 'GIVEN'
  | 'LAPSED';

export type AttendanceLineInput = {
  enrolmentId: string;
  present: boolean;
};

/** A booking is kept when cancelled. */
export type BookingState =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'REQUESTED';

export type CancelTrainerPresenceInput = {
  presenceId: string;
};

export type CancelTrainingSessionInput = {
  /** Told to everybody enrolled or waiting. */
  reason: string;
  sessionId: string;
};

export type CreateTrainingInput = {
  /** Hours before the start until which one may leave, 0 to 720. */
  cancellationDeadlineHours: number;
  /** Capitals, digits, hyphens and underscores, at most 40. */
  code: string;
  /** Several lines of plain text, possibly empty. */
  description: string;
  habilitationTypeId: string;
  /** Level granted to who passes. */
  level: HabilitationLevel;
  /** At most the seats; 1: never called off for want of people. */
  minimumEnrolled: number;
  /** 30 to 2880. */
  minutes: number;
  /** False: kept, but no longer in the catalogue. */
  offered: boolean;
  /** Tax included, in cents. */
  priceCents: number;
  /** 1 to 100. */
  seats: number;
  title: string;
};

export type EditTrainingInput = {
  /** Hours before the start until which one may leave, 0 to 720. */
  cancellationDeadlineHours: number;
  /** Several lines of plain text, possibly empty. */
  description: string;
  habilitationTypeId: string;
  /** Level granted to who passes. */
  level: HabilitationLevel;
  /** At most the seats; 1: never called off for want of people. */
  minimumEnrolled: number;
  /** 30 to 2880. */
  minutes: number;
  /** False: kept, but no longer in the catalogue. */
  offered: boolean;
  /** Tax included, in cents. */
  priceCents: number;
  /** 1 to 100. */
  seats: number;
  title: string;
  trainingId: string;
};

/** ENROLLED: has a seat. WAITING: in line. OFFERED: a seat is kept until `offeredUntil`. ATTENDED or ABSENT: written by the trainer. PASSED or FAILED: the result. CANCELLED: left, taken out, offer not taken, or session called off. */
export type EnrolmentState =
  | 'ABSENT'
  | 'ATTENDED'
  | 'CANCELLED'
  | 'ENROLLED'
  | 'FAILED'
  | 'OFFERED'
  | 'PASSED'
  | 'WAITING';

/** Ordered: who holds a level may do all that the lower ones allow. */
export type HabilitationLevel =
  | 'ACCOMPANIED'
  | 'AUTONOMOUS'
  | 'TRAINER';

export type PlanTrainerPresenceInput = {
  endsAt: string;
  poleId: string;
  startsAt: string;
  /** Oneself when left out; another trainer: staff only. */
  trainerId?: string | null | undefined;
};

export type QuizQuestionInput = {
  /** Two to eight. */
  answers: Array<string>;
  /** Shown once the attempt is judged. */
  explanation?: string | null | undefined;
  question: string;
  /** Positions in `answers`, from 0: all are to be chosen and no other. */
  rightAnswers: Array<number>;
};

export type RecordAttendanceInput = {
  /** Those written now; the others stay as they were. */
  lines: Array<AttendanceLineInput>;
  sessionId: string;
};

export type RecordResultsInput = {
  /** Each once; those present only. */
  lines: Array<ResultLineInput>;
  sessionId: string;
};

/** What a resource is. */
export type ResourceKind =
  | 'MACHINE'
  | 'ROOM'
  | 'VEHICLE'
  | 'WORKSTATION';

export type ResultLineInput = {
  enrolmentId: string;
  /** What was seen, kept as evidence, at most 300 characters. */
  note?: string | null | undefined;
  /** True grants what was taught, at once. */
  passed: boolean;
};

/** What an account may do; one person may hold several. */
export type Role =
  | 'ADMINISTRATOR'
  | 'APPLICANT'
  | 'MANAGER'
  | 'MEMBER'
  | 'PARTNER_VIEWER'
  | 'TRAINER';

export type ScheduleTrainingSessionInput = {
  /** On the same civil day. */
  endsAt: string;
  /** As the training says when left out. */
  minimumEnrolled?: number | null | undefined;
  poleId: string;
  /** Tax included, in cents; as the training says when left out. */
  priceCents?: number | null | undefined;
  /** Machines and rooms it takes, with what stands in them, at most 20. */
  resourceIds?: Array<string> | null | undefined;
  /** As the training says when left out. */
  seats?: number | null | undefined;
  startsAt: string;
  /** Oneself when left out; another trainer: staff only. */
  trainerId?: string | null | undefined;
  trainingId: string;
};

export type SetQuizInput = {
  /** Three when left out. */
  dailyAttempts?: number | null | undefined;
  /** Per cent of right answers that passes; null: no quiz to pass. */
  passPercent?: number | null | undefined;
  /** The whole quiz: replaces what was there. At most 50. */
  questions: Array<QuizQuestionInput>;
  trainingId: string;
};

/** PLANNED until everybody has a result (DONE) or it is called off (CANCELLED). */
export type TrainingSessionState =
  | 'CANCELLED'
  | 'DONE'
  | 'PLANNED';

type RefusalParts_AgreementMissing_Fragment = { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_DocumentMissing_Fragment = { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_HabilitationMissing_Fragment = { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_LocalTimeUnclear_Fragment = { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_OfferTaken_Fragment = { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_QuotaExceeded_Fragment = { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_SessionResourcesTaken_Fragment = { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_SimpleRefusal_Fragment = { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_SlotFreeAlready_Fragment = { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_SlotUnavailable_Fragment = { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> };

type RefusalParts_TrainerNotPresent_Fragment = { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

export type RefusalPartsFragment =
  | RefusalParts_AgreementMissing_Fragment
  | RefusalParts_DocumentMissing_Fragment
  | RefusalParts_HabilitationMissing_Fragment
  | RefusalParts_LocalTimeUnclear_Fragment
  | RefusalParts_OfferTaken_Fragment
  | RefusalParts_QuotaExceeded_Fragment
  | RefusalParts_SessionResourcesTaken_Fragment
  | RefusalParts_SimpleRefusal_Fragment
  | RefusalParts_SlotFreeAlready_Fragment
  | RefusalParts_SlotUnavailable_Fragment
  | RefusalParts_TrainerNotPresent_Fragment
;

export type ResourcePartsFragment = { id: string, name: string, kind: ResourceKind, category: string, photoUrl: string | null, inService: boolean, bookable: boolean, pole: { id: string, code: string, name: string, hue: string } };

export type BookingPartsFragment = { id: string, startsAt: string, endsAt: string, state: BookingState, note: string | null, canCancel: boolean, canMove: boolean, cancellableUntil: string, calendarUrl: string, approval: Approval | null, seriesId: string | null, canCancelLate: boolean, canFinishEarly: boolean, bookedUntil: string | null, finishedAt: string | null, releasedAt: string | null, keptAccessories: Array<{ count: number, accessory: { id: string, name: string } }>, resource: { id: string, name: string, kind: ResourceKind, category: string, photoUrl: string | null, inService: boolean, bookable: boolean, pole: { id: string, code: string, name: string, hue: string } } };

export type CatalogueTrainingFragment = { id: string, code: string, title: string, description: string, level: HabilitationLevel, minutes: number, priceCents: number, seats: number, minimumEnrolled: number, cancellationDeadlineHours: number, quizPassPercent: number | null, questionCount: number, offered: boolean, habilitationType: { id: string, name: string } };

export type TrainingCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type TrainingCatalogueQuery = { trainings: Array<{ id: string, code: string, title: string, description: string, level: HabilitationLevel, minutes: number, priceCents: number, seats: number, minimumEnrolled: number, cancellationDeadlineHours: number, quizPassPercent: number | null, questionCount: number, offered: boolean, habilitationType: { id: string, name: string } }>, grantableHabilitations: Array<{ id: string, name: string }> };

export type QuizToWriteQueryVariables = Exact<{
  trainingId: string;
}>;


export type QuizToWriteQuery = { training: { id: string, title: string } | null, writtenQuiz: { passPercent: number | null, dailyAttempts: number, questions: Array<{ question: string, answers: Array<string>, rightAnswers: Array<number>, explanation: string }> } | null };

export type AddTrainingMutationVariables = Exact<{
  input: CreateTrainingInput;
}>;


export type AddTrainingMutation = { createTraining: { training: { id: string, code: string, title: string, description: string, level: HabilitationLevel, minutes: number, priceCents: number, seats: number, minimumEnrolled: number, cancellationDeadlineHours: number, quizPassPercent: number | null, questionCount: number, offered: boolean, habilitationType: { id: string, name: string } } | null, refusals: Array<
      | { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> }
      | { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
    > } };

export type ChangeTrainingMutationVariables = Exact<{
  input: EditTrainingInput;
}>;


export type ChangeTrainingMutation = { editTraining: { training: { id: string, code: string, title: string, description: string, level: HabilitationLevel, minutes: number, priceCents: number, seats: number, minimumEnrolled: number, cancellationDeadlineHours: number, quizPassPercent: number | null, questionCount: number, offered: boolean, habilitationType: { id: string, name: string } } | null, refusals: Array<
      | { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> }
      | { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
    > } };

export type WriteQuizMutationVariables = Exact<{
  input: SetQuizInput;
}>;


export type WriteQuizMutation = { setQuiz: { training: { id: string, code: string, title: string, description: string, level: HabilitationLevel, minutes: number, priceCents: number, seats: number, minimumEnrolled: number, cancellationDeadlineHours: number, quizPassPercent: number | null, questionCount: number, offered: boolean, habilitationType: { id: string, name: string } } | null, refusals: Array<
      | { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> }
      | { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
    > } };

export type TaughtSessionFragment = { id: string, startsAt: string, endsAt: string, state: TrainingSessionState, seats: number, seatsTaken: number, waitingCount: number, priceCents: number, pole: { id: string, name: string }, trainer: { id: string, displayName: string } | null, training: { id: string, title: string, level: HabilitationLevel, habilitationType: { id: string, name: string } } };

export type TaughtSessionsQueryVariables = Exact<{
  from: string;
}>;


export type TaughtSessionsQuery = { trainingSessions: { nodes: Array<{ id: string, startsAt: string, endsAt: string, state: TrainingSessionState, seats: number, seatsTaken: number, waitingCount: number, priceCents: number, pole: { id: string, name: string }, trainer: { id: string, displayName: string } | null, training: { id: string, title: string, level: HabilitationLevel, habilitationType: { id: string, name: string } } }> } };

export type SessionRollQueryVariables = Exact<{
  id: string;
}>;


export type SessionRollQuery = { trainingSession: { id: string, startsAt: string, endsAt: string, state: TrainingSessionState, seats: number, seatsTaken: number, waitingCount: number, priceCents: number, roll: Array<{ id: string, state: EnrolmentState, quizDone: boolean, waitingRank: number | null, person: { id: string, displayName: string } }>, pole: { id: string, name: string }, trainer: { id: string, displayName: string } | null, training: { id: string, title: string, level: HabilitationLevel, habilitationType: { id: string, name: string } } } | null };

export type PlanChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanChoicesQuery = { trainings: Array<{ id: string, title: string, minutes: number, seats: number, priceCents: number, offered: boolean, habilitationType: { id: string } }>, poles: Array<{ id: string, name: string }>, resources: { nodes: Array<{ id: string, name: string, pole: { id: string }, requiredHabilitation: { id: string } | null }> } };

export type MyPresencesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPresencesQuery = { viewer: { id: string } | null, trainerPresences: Array<{ id: string, startsAt: string, endsAt: string, pole: { id: string, name: string }, trainer: { id: string, displayName: string } }> };

export type PlanSessionMutationVariables = Exact<{
  input: ScheduleTrainingSessionInput;
}>;


export type PlanSessionMutation = { scheduleTrainingSession: { session: { id: string } | null, refusals: Array<
      | { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> }
      | { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
    > } };

export type CallOffSessionMutationVariables = Exact<{
  input: CancelTrainingSessionInput;
}>;


export type CallOffSessionMutation = { cancelTrainingSession: { session: { id: string, state: TrainingSessionState } | null, refusals: Array<
      | { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> }
      | { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
    > } };

export type NoteAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type NoteAttendanceMutation = { recordAttendance: { session: { id: string } | null, refusals: Array<
      | { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> }
      | { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
    > } };

export type NoteResultsMutationVariables = Exact<{
  input: RecordResultsInput;
}>;


export type NoteResultsMutation = { recordResults: { session: { id: string } | null, refusals: Array<
      | { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> }
      | { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
    > } };

export type DeclarePresenceMutationVariables = Exact<{
  input: PlanTrainerPresenceInput;
}>;


export type DeclarePresenceMutation = { planTrainerPresence: { presence: { id: string } | null, refusals: Array<
      | { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> }
      | { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
    > } };

export type WithdrawPresenceMutationVariables = Exact<{
  input: CancelTrainerPresenceInput;
}>;


export type WithdrawPresenceMutation = { cancelTrainerPresence: { cancelledId: string | null, refusals: Array<
      | { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> }
      | { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
    > } };

export const RefusalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<RefusalPartsFragment, unknown>;
export const ResourcePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"inService"}},{"kind":"Field","name":{"kind":"Name","value":"bookable"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]} as unknown as DocumentNode<ResourcePartsFragment, unknown>;
export const BookingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"canCancel"}},{"kind":"Field","name":{"kind":"Name","value":"canMove"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"canCancelLate"}},{"kind":"Field","name":{"kind":"Name","value":"canFinishEarly"}},{"kind":"Field","name":{"kind":"Name","value":"bookedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keptAccessories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"accessory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"inService"}},{"kind":"Field","name":{"kind":"Name","value":"bookable"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]} as unknown as DocumentNode<BookingPartsFragment, unknown>;
export const CatalogueTrainingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueTraining"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Training"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEnrolled"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationDeadlineHours"}},{"kind":"Field","name":{"kind":"Name","value":"quizPassPercent"}},{"kind":"Field","name":{"kind":"Name","value":"questionCount"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"habilitationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CatalogueTrainingFragment, unknown>;
export const TaughtSessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaughtSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"habilitationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TaughtSessionFragment, unknown>;
export const TrainingCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingCatalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogueTraining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grantableHabilitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueTraining"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Training"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEnrolled"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationDeadlineHours"}},{"kind":"Field","name":{"kind":"Name","value":"quizPassPercent"}},{"kind":"Field","name":{"kind":"Name","value":"questionCount"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"habilitationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TrainingCatalogueQuery, TrainingCatalogueQueryVariables>;
export const QuizToWriteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuizToWrite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"trainingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"trainingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"writtenQuiz"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"trainingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"trainingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passPercent"}},{"kind":"Field","name":{"kind":"Name","value":"dailyAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"rightAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]}}]} as unknown as DocumentNode<QuizToWriteQuery, QuizToWriteQueryVariables>;
export const AddTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogueTraining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueTraining"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Training"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEnrolled"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationDeadlineHours"}},{"kind":"Field","name":{"kind":"Name","value":"quizPassPercent"}},{"kind":"Field","name":{"kind":"Name","value":"questionCount"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"habilitationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<AddTrainingMutation, AddTrainingMutationVariables>;
export const ChangeTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogueTraining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueTraining"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Training"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEnrolled"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationDeadlineHours"}},{"kind":"Field","name":{"kind":"Name","value":"quizPassPercent"}},{"kind":"Field","name":{"kind":"Name","value":"questionCount"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"habilitationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<ChangeTrainingMutation, ChangeTrainingMutationVariables>;
export const WriteQuizDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteQuiz"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetQuizInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setQuiz"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogueTraining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueTraining"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Training"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEnrolled"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationDeadlineHours"}},{"kind":"Field","name":{"kind":"Name","value":"quizPassPercent"}},{"kind":"Field","name":{"kind":"Name","value":"questionCount"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"habilitationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<WriteQuizMutation, WriteQuizMutationVariables>;
export const TaughtSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaughtSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaughtSession"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaughtSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"habilitationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TaughtSessionsQuery, TaughtSessionsQueryVariables>;
export const SessionRollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionRoll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaughtSession"}},{"kind":"Field","name":{"kind":"Name","value":"roll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"quizDone"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRank"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaughtSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"habilitationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SessionRollQuery, SessionRollQueryVariables>;
export const PlanChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"habilitationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"poles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredHabilitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanChoicesQuery, PlanChoicesQueryVariables>;
export const MyPresencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPresences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainerPresences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<MyPresencesQuery, MyPresencesQueryVariables>;
export const PlanSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<PlanSessionMutation, PlanSessionMutationVariables>;
export const CallOffSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallOffSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<CallOffSessionMutation, CallOffSessionMutationVariables>;
export const NoteAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<NoteAttendanceMutation, NoteAttendanceMutationVariables>;
export const NoteResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordResultsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<NoteResultsMutation, NoteResultsMutationVariables>;
export const DeclarePresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclarePresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTrainerPresenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planTrainerPresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<DeclarePresenceMutation, DeclarePresenceMutationVariables>;
export const WithdrawPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTrainerPresenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTrainerPresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelledId"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<WithdrawPresenceMutation, WithdrawPresenceMutationVariables>;