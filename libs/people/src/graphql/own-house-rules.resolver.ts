import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { HouseRulesQuery } from '../house-rules/house-rules.query';
import { HouseRulesStandingType } from './house-rules.type';
import { PersonType } from './person.type';
import { ViewerType } from './viewer.type';

const STANDING = 'The version of the house rules in force, then those announced, and when they accepted each.';

@Resolver(() => ViewerType)
export class ViewerHouseRulesResolver {
  constructor(private readonly houseRulesQuery: HouseRulesQuery) {}

  @ResolveField(() => [HouseRulesStandingType], { description: STANDING })
  houseRules(@Parent() { id }: ViewerType, @CurrentViewer() viewer: Viewer): Promise<HouseRulesStandingType[]> {
    return this.houseRulesQuery.standingOf(viewer, id);
  }
}

@Resolver(() => PersonType)
export class PersonHouseRulesResolver {
  constructor(private readonly houseRulesQuery: HouseRulesQuery) {}

  @ResolveField(() => [HouseRulesStandingType], { description: STANDING })
  houseRules(@Parent() { id }: PersonType, @CurrentViewer() viewer: Viewer): Promise<HouseRulesStandingType[]> {
    return this.houseRulesQuery.standingOf(viewer, id);
  }
}
