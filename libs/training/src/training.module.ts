import { JobsModule, LiveModule } from '@etabli/jobs';
import { PeopleModule } from '@etabli/people';
import { WorkshopModule } from '@etabli/workshop';
import { Module } from '@nestjs/common';
import { AcceptSeat } from './enrolments/accept-seat.use-case';
import { CancelEnrolment } from './enrolments/cancel-enrolment.use-case';
import { EnrolInSession } from './enrolments/enrol-in-session.use-case';
import { EnrolmentsQuery } from './enrolments/enrolments.query';
import { EnrolmentsRepository } from './enrolments/enrolments.repository';
import { OfferFreedSeats } from './enrolments/offer-freed-seats.use-case';
import { RecordAttendance } from './enrolments/record-attendance.use-case';
import { RecordResults } from './enrolments/record-results.use-case';
import { WaitingList } from './enrolments/waiting-list';
import { RESOLVERS } from './graphql/resolvers';
import { AuthorisedPersonsQuery } from './habilitations/authorised-persons.query';
import { CreateHabilitationType } from './habilitations/create-habilitation-type.use-case';
import { EditHabilitationType } from './habilitations/edit-habilitation-type.use-case';
import { GrantHabilitation } from './habilitations/grant-habilitation.use-case';
import { HabilitationTypesQuery } from './habilitations/habilitation-types.query';
import { HabilitationsQuery } from './habilitations/habilitations.query';
import { HabilitationsRepository } from './habilitations/habilitations.repository';
import { RemindExpiringHabilitations } from './habilitations/remind-expiring-habilitations.use-case';
import { RenewHabilitation } from './habilitations/renew-habilitation.use-case';
import { RevokeHabilitation } from './habilitations/revoke-habilitation.use-case';
import { CancelTrainerPresence } from './presence/cancel-trainer-presence.use-case';
import { PlanTrainerPresence } from './presence/plan-trainer-presence.use-case';
import { TrainerPresencesQuery } from './presence/trainer-presences.query';
import { SessionNotices } from './letters/session-notices';
import { QuizRepository } from './quiz/quiz.repository';
import { QuizzesQuery } from './quiz/quizzes.query';
import { SetQuiz } from './quiz/set-quiz.use-case';
import { SubmitQuiz } from './quiz/submit-quiz.use-case';
import { WrittenQuizQuery } from './quiz/written-quiz.query';
import { CalledOff } from './sessions/called-off';
import { CancelSessionsBelowThreshold } from './sessions/cancel-sessions-below-threshold.use-case';
import { CancelTrainingSession } from './sessions/cancel-training-session.use-case';
import { ScheduleTrainingSession } from './sessions/schedule-training-session.use-case';
import { SessionsQuery } from './sessions/sessions.query';
import { SessionsRepository } from './sessions/sessions.repository';
import { TrainingRoundsJob } from './training-rounds.job';
import { TraineesQuery } from './trainees/trainees.query';
import { CreateTraining } from './trainings/create-training.use-case';
import { EditTraining } from './trainings/edit-training.use-case';
import { TrainingAuthors } from './trainings/training-authors';
import { TrainingsQuery } from './trainings/trainings.query';

const ACTS = [
  AcceptSeat,
  CancelEnrolment,
  CancelTrainerPresence,
  CancelTrainingSession,
  CreateHabilitationType,
  CreateTraining,
  EditHabilitationType,
  EditTraining,
  EnrolInSession,
  GrantHabilitation,
  PlanTrainerPresence,
  RecordAttendance,
  RecordResults,
  RenewHabilitation,
  RevokeHabilitation,
  ScheduleTrainingSession,
  SetQuiz,
  SubmitQuiz,
];
/** Run by jobs, as often as one likes. */
const ROUNDS = [CancelSessionsBelowThreshold, OfferFreedSeats, RemindExpiringHabilitations, TrainingRoundsJob];
const QUERIES = [
  AuthorisedPersonsQuery,
  EnrolmentsQuery,
  HabilitationTypesQuery,
  HabilitationsQuery,
  QuizzesQuery,
  SessionsQuery,
  TraineesQuery,
  TrainerPresencesQuery,
  TrainingsQuery,
  WrittenQuizQuery,
];
const PARTS = [
  CalledOff,
  EnrolmentsRepository,
  HabilitationsRepository,
  QuizRepository,
  SessionNotices,
  TrainingAuthors,
  SessionsRepository,
  WaitingList,
];

/** The ledger of habilitations, trainings, their sessions and quizzes, and when trainers are there. */
@Module({
  imports: [JobsModule, LiveModule, PeopleModule, WorkshopModule],
  providers: [...RESOLVERS, ...ACTS, ...ROUNDS, ...QUERIES, ...PARTS],
  exports: [EnrolmentsQuery, HabilitationTypesQuery, HabilitationsQuery, SessionsQuery, TrainingsQuery],
})
export class TrainingModule {}
