import { GraphqlContext } from '@etabli/api-kit';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SessionsQuery } from '../sessions/sessions.query';
import { HabilitationType } from './habilitation.type';
import { TrainingSessionType } from './training-session.type';

/** Where it was learnt. */
@Resolver(() => HabilitationType)
export class HabilitationSessionResolver {
  constructor(private readonly sessions: SessionsQuery) {}

  @ResolveField(() => TrainingSessionType, {
    nullable: true,
    description: 'The session that taught it; null: none did.',
  })
  async session(
    @Parent() { trainingSessionId: id }: HabilitationType,
    @Context() { loaders }: GraphqlContext,
  ): Promise<TrainingSessionType | null> {
    if (!id) return null;
    return (await loaders.get('trainingSessions', (ids) => this.sessions.byIds(ids)).load(id)) ?? null;
  }
}
