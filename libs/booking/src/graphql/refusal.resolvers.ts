import { GraphqlContext } from '@etabli/api-kit';
import { HabilitationTypesQuery, HabilitationTypeType } from '@etabli/training';
import { ResourcesQuery, ResourceType } from '@etabli/workshop';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { HabilitationMissing, SlotAlternative, SlotUnavailable, TrainerNotPresent } from './refusal-types';
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

@Resolver(() => HabilitationMissing)
export class HabilitationMissingResolver {
  constructor(private readonly types: HabilitationTypesQuery) {}

  @ResolveField(() => HabilitationTypeType)
  habilitation(@Parent() { typeId }: HabilitationMissing, @Context() { loaders }: GraphqlContext) {
    return loaders.get('habilitationTypes', (ids) => this.types.byIds(ids)).load(typeId);
  }
}

@Resolver(() => TrainerNotPresent)
export class TrainerNotPresentResolver {
  @ResolveField(() => [SlotType], { description: 'In order; empty when no trainer is due that day.' })
  presences(@Parent() { presences }: TrainerNotPresent): SlotType[] {
    return presences.map(({ start, end }) => ({ startsAt: start, endsAt: end }));
  }
}
