import { GraphqlContext } from '@etabli/api-kit';
import { ResourcesQuery, ResourceType } from '@etabli/workshop';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SlotAlternative, SlotUnavailable, TrainerNotPresent } from './refusal-types';
import { SlotType } from './verdict.type';

@Resolver(() => SlotUnavailable)
export class SlotUnavailableResolver {
  @ResolveField(() => [SlotAlternative], { description: 'Nearest first, at most three.' })
  alternatives(@Parent() refusal: SlotUnavailable): SlotAlternative[] {
    return (refusal.alternatives ?? []).map(({ resourceId, slot }) => ({
      resourceId,
      startsAt: slot.start,
      endsAt: slot.end,
    }));
  }
}

@Resolver(() => SlotAlternative)
export class SlotAlternativeResolver {
  constructor(private readonly resources: ResourcesQuery) {}

  @ResolveField(() => ResourceType)
  resource(@Parent() { resourceId }: SlotAlternative, @Context() { loaders }: GraphqlContext) {
    return loaders.get('resources', (ids) => this.resources.byIds(ids)).load(resourceId);
  }
}

@Resolver(() => TrainerNotPresent)
export class TrainerNotPresentResolver {
  @ResolveField(() => [SlotType], { description: 'In order; empty when no trainer is due that day.' })
  presences(@Parent() { presences }: TrainerNotPresent): SlotType[] {
    return presences.map(({ start, end }) => ({ startsAt: start, endsAt: end }));
  }
}
