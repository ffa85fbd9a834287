import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { BookingPersonType } from '@etabli/people';
import { PolesQuery, PoleType } from '@etabli/workshop';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CancelTrainerPresence } from '../presence/cancel-trainer-presence.use-case';
import { PlanTrainerPresence } from '../presence/plan-trainer-presence.use-case';
import { TrainerPresencesQuery } from '../presence/trainer-presences.query';
import {
  CancelTrainerPresenceInput,
  CancelTrainerPresencePayload,
  PlanTrainerPresenceInput,
  TrainerPresencePayload,
  TrainerPresencesArgs,
  TrainerPresenceType,
} from './trainer-presence.type';

/** When trainers are there. */
@Resolver(() => TrainerPresenceType)
export class TrainerPresenceResolver {
  constructor(
    private readonly presences: TrainerPresencesQuery,
    private readonly poles: PolesQuery,
    private readonly planUseCase: PlanTrainerPresence,
    private readonly cancelUseCase: CancelTrainerPresence,
  ) {}

  @Query(() => [TrainerPresenceType], { description: 'Whoever works here: by start, at most 500.' })
  trainerPresences(
    @CurrentViewer() viewer: Viewer,
    @Args() filter: TrainerPresencesArgs,
  ): Promise<TrainerPresenceType[]> {
    return this.presences.between(viewer, filter);
  }

  @ResolveField(() => BookingPersonType)
  trainer(@Parent() { trainerId, trainerName }: TrainerPresenceType): BookingPersonType {
    return { id: trainerId, displayName: trainerName };
  }

  @ResolveField(() => PoleType)
  pole(@Parent() { poleId }: TrainerPresenceType, @Context() { loaders }: GraphqlContext) {
    return loaders.get('poles', (ids) => this.poles.byIds(ids)).load(poleId);
  }

  @Mutation(() => TrainerPresencePayload, { description: 'Trainers for themselves, staff for any trainer.' })
  async planTrainerPresence(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PlanTrainerPresenceInput,
  ): Promise<TrainerPresencePayload> {
    return { presence: await this.presences.byId(await this.planUseCase.execute(viewer, input)) };
  }

  @Mutation(() => CancelTrainerPresencePayload, { description: 'Trainers for themselves, staff; until it is over.' })
  async cancelTrainerPresence(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CancelTrainerPresenceInput,
  ): Promise<CancelTrainerPresencePayload> {
    return { cancelledId: await this.cancelUseCase.execute(viewer, input) };
  }
}
