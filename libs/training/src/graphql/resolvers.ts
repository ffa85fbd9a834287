import { EnrolmentsResolver } from './enrolments.resolver';
import { HabilitationActsResolver } from './habilitation-acts.resolver';
import { HabilitationSessionResolver } from './habilitation-session.resolver';
import { HabilitationTypesResolver } from './habilitation-types.resolver';
import { HabilitationResolver } from './habilitation.resolver';
import { PersonHabilitationsResolver, ViewerHabilitationsResolver } from './held-habilitations.resolver';
import { JudgedQuestionResolver, QuizAttemptResolver } from './judged-question.resolver';
import { QuizResolver } from './quiz.resolver';
import { HabilitationMissingResolver, SessionResourcesTakenResolver } from './refusal.resolvers';
import { RequiredHabilitationResolver } from './required-habilitation.resolver';
import { TraineeResolver } from './trainee.resolver';
import { TrainerPresenceResolver } from './trainer-presence.resolver';
import { TrainingFieldsResolver } from './training-fields.resolver';
import { TrainingSessionFieldsResolver } from './training-session-fields.resolver';
import { TrainingSessionsResolver } from './training-sessions.resolver';
import { TrainingsResolver } from './trainings.resolver';

/** Every resolver of training. */
export const RESOLVERS = [
  EnrolmentsResolver,
  HabilitationActsResolver,
  HabilitationMissingResolver,
  HabilitationResolver,
  HabilitationSessionResolver,
  HabilitationTypesResolver,
  JudgedQuestionResolver,
  PersonHabilitationsResolver,
  QuizAttemptResolver,
  QuizResolver,
  RequiredHabilitationResolver,
  SessionResourcesTakenResolver,
  TraineeResolver,
  TrainerPresenceResolver,
  TrainingFieldsResolver,
  TrainingSessionFieldsResolver,
  TrainingSessionsResolver,
  TrainingsResolver,
  ViewerHabilitationsResolver,
];
