import { GraphqlContext } from '@etabli/api-kit';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { HabilitationTypesQuery } from '../habilitations/habilitation-types.query';
import { QuizzesQuery, type QuizState } from '../quiz/quizzes.query';
import { SessionsQuery } from '../sessions/sessions.query';
import { QuizStateEnum } from './enums';
import { HabilitationTypeType } from './habilitation.type';
import { TrainingSessionType } from './training-session.type';
import { TrainingType } from './training.type';

/** What a training leads to, and where the viewer stands. */
@Resolver(() => TrainingType)
export class TrainingFieldsResolver {
  constructor(
    private readonly types: HabilitationTypesQuery,
    private readonly sessions: SessionsQuery,
    private readonly quizzes: QuizzesQuery,
  ) {}

  @ResolveField(() => HabilitationTypeType)
  habilitationType(@Parent() { habilitationTypeId: id }: TrainingType, @Context() { loaders }: GraphqlContext) {
    return loaders.get('habilitationTypes', (ids) => this.types.byIds(ids)).load(id);
  }

  @ResolveField(() => [TrainingSessionType], { description: 'The next three sessions planned, soonest first.' })
  async nextSessions(
    @Parent() { id }: TrainingType,
    @Context() { loaders }: GraphqlContext,
  ): Promise<TrainingSessionType[]> {
    return (await loaders.get('training.nextSessions', (ids) => this.sessions.nextOf(ids)).load(id)) ?? [];
  }

  @ResolveField(() => QuizStateEnum, {
    nullable: true,
    description: 'Where the viewer stands with the quiz; null when not signed in.',
  })
  async quizState(
    @Parent() { id }: TrainingType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<QuizState | null> {
    if (!viewer.signedIn) return null;
    return (await loaders.get('training.quizState', (ids) => this.quizzes.states(viewer, ids)).load(id)) ?? null;
  }
}
