import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { HabilitationsQuery } from '../habilitations/habilitations.query';
import { TraineesQuery } from '../trainees/trainees.query';
import { HabilitationType, HabilitationTypeType } from './habilitation.type';
import { TraineeConnection, TraineesArgs, TraineeType } from './trainee.type';

@Resolver(() => TraineeType)
export class TraineeResolver {
  constructor(
    private readonly trainees: TraineesQuery,
    private readonly ledger: HabilitationsQuery,
  ) {}

  @Query(() => TraineeConnection, { name: 'trainees', description: 'Trainers and staff: persons by name.' })
  find(@CurrentViewer() viewer: Viewer, @Args() filter: TraineesArgs): Promise<TraineeConnection> {
    return this.trainees.page(viewer, filter);
  }

  @Query(() => [HabilitationTypeType], {
    description: 'Trainers and staff: what the viewer may grant and revoke.',
  })
  grantableHabilitations(@CurrentViewer() viewer: Viewer): Promise<HabilitationTypeType[]> {
    return this.trainees.grantable(viewer);
  }

  @ResolveField(() => [HabilitationType], { description: 'In force now.' })
  async habilitations(
    @Parent() { id }: TraineeType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<HabilitationType[]> {
    const held = await loaders.get('person.habilitations', (ids) => this.ledger.byPerson(viewer, ids)).load(id);
    return held ?? [];
  }
}
