import { GraphqlContext } from '@etabli/api-kit';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { HabilitationTypesQuery } from '../habilitations/habilitation-types.query';
import { QuizzesQuery } from '../quiz/quizzes.query';
import { SessionsQuery } from '../sessions/sessions.query';
import { HabilitationTypeType } from './habilitation.type';
import { HabilitationMissing, SessionConflictType, SessionResourcesTaken } from './refusal-types';
import { TrainingSessionType } from './training-session.type';

/** What would give the habilitation that is missing. */
@Resolver(() => HabilitationMissing)
export class HabilitationMissingResolver {
  constructor(
    private readonly types: HabilitationTypesQuery,
    private readonly sessions: SessionsQuery,
    private readonly quizzes: QuizzesQuery,
  ) {}

  @ResolveField(() => HabilitationTypeType)
  habilitation(@Parent() { typeId }: HabilitationMissing, @Context() { loaders }: GraphqlContext) {
    return loaders.get('habilitationTypes', (ids) => this.types.byIds(ids)).load(typeId);
  }

  @ResolveField(() => [TrainingSessionType], {
    description:
      'The next three sessions that lead to it, soonest first: `enrolInSession` takes a seat, or a place in line.',
  })
  nextSessions(@Parent() { typeId, requiredLevel }: HabilitationMissing): Promise<TrainingSessionType[]> {
    return this.sessions.nextFor({ typeId, level: requiredLevel });
  }

  @ResolveField(() => Boolean, {
    description: 'A quiz that comes before the practice of one of these sessions is still to be passed by the viewer.',
  })
  async quizMissing(
    @Parent() { typeId, requiredLevel }: HabilitationMissing,
    @Context() { viewer }: GraphqlContext,
  ): Promise<boolean> {
    if (!viewer.signedIn) return false;
    const next = await this.sessions.nextFor({ typeId, level: requiredLevel });
    const states = await this.quizzes.states(
      viewer,
      next.map(({ trainingId }) => trainingId),
    );
    return [...states.values()].includes('TO_PASS');
  }
}

@Resolver(() => SessionResourcesTaken)
export class SessionResourcesTakenResolver {
  @ResolveField(() => [SessionConflictType], { description: 'By start, at most 50.' })
  conflicts(@Parent() refusal: SessionResourcesTaken): SessionConflictType[] {
    return refusal.conflicts.map(({ slot, ...conflict }) => ({
      ...conflict,
      startsAt: slot.start,
      endsAt: slot.end,
    }));
  }
}
