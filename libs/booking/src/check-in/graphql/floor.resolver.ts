import { CurrentViewer, GraphqlContext, presentRefusal, type Viewer } from '@etabli/api-kit';
import { ResourcesQuery, ResourceType } from '@etabli/workshop';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AbsencesQuery } from '../absences.query';
import { MachinePageQuery } from '../machine-page.query';
import { MachinePageType, RecordedAbsenceType } from './floor.type';

@Resolver(() => MachinePageType)
export class FloorResolver {
  constructor(
    private readonly pages: MachinePageQuery,
    private readonly absences: AbsencesQuery,
    private readonly resources: ResourcesQuery,
  ) {}

  @Query(() => MachinePageType, { nullable: true, description: 'By the code on the machine, however typed.' })
  async machineByCode(@CurrentViewer() viewer: Viewer, @Args('code') code: string): Promise<MachinePageType | null> {
    const page = await this.pages.byCode(viewer, code);
    if (!page) return null;
    const { walkIn } = page;
    return {
      ...page,
      walkIn: walkIn && {
        slot: { startsAt: walkIn.slot.start, endsAt: walkIn.slot.end },
        refusals: walkIn.refusals.map((refusal) => presentRefusal(refusal, viewer.language)),
      },
    };
  }

  @Query(() => [RecordedAbsenceType], {
    name: 'absences',
    description: 'One’s own, or anybody’s for staff; latest first.',
  })
  recorded(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID, nullable: true }) personId: string | null,
  ): Promise<RecordedAbsenceType[]> {
    return this.absences.of(viewer, personId ?? null);
  }

  @ResolveField(() => ResourceType)
  resource(@Parent() { resourceId }: MachinePageType, @Context() { loaders }: GraphqlContext) {
    return loaders.get('resources', (ids) => this.resources.byIds(ids)).load(resourceId);
  }
}
