import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AcceptHouseRules } from '../house-rules/accept-house-rules.use-case';
import type { AcceptanceRow } from '../house-rules/house-rules-row';
import { HouseRulesQuery } from '../house-rules/house-rules.query';
import { PublishHouseRules } from '../house-rules/publish-house-rules.use-case';
import {
  AcceptHouseRulesInput,
  AcceptHouseRulesPayload,
  HouseRulesVersionType,
  PersonNameType,
  PublishHouseRulesInput,
  PublishHouseRulesPayload,
  TextAcceptanceType,
} from './house-rules.type';

@Resolver(() => HouseRulesVersionType)
export class HouseRulesResolver {
  constructor(
    private readonly houseRulesQuery: HouseRulesQuery,
    private readonly publishUseCase: PublishHouseRules,
    private readonly acceptUseCase: AcceptHouseRules,
  ) {}

  @Query(() => HouseRulesVersionType, {
    nullable: true,
    description: 'The house rules in force, or the first to come; null when the place has none.',
  })
  houseRules(): Promise<HouseRulesVersionType | null> {
    return this.houseRulesQuery.inForce();
  }

  @Query(() => [HouseRulesVersionType], { description: 'Staff: every version, newest first.' })
  houseRulesVersions(@CurrentViewer() viewer: Viewer): Promise<HouseRulesVersionType[]> {
    return this.houseRulesQuery.versions(viewer);
  }

  @ResolveField(() => [TextAcceptanceType], { description: 'Staff: who accepted it, by name.' })
  acceptances(@Parent() { id }: HouseRulesVersionType, @CurrentViewer() viewer: Viewer): Promise<AcceptanceRow[]> {
    return this.houseRulesQuery.acceptances(viewer, id);
  }

  @ResolveField(() => [PersonNameType], { description: 'Staff: members and team who have not accepted it, by name.' })
  yetToAccept(@Parent() { id }: HouseRulesVersionType, @CurrentViewer() viewer: Viewer): Promise<PersonNameType[]> {
    return this.houseRulesQuery.yetToAccept(viewer, id);
  }

  @Mutation(() => PublishHouseRulesPayload, { description: 'Staff: a new version, to be accepted by everybody again.' })
  async publishHouseRules(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PublishHouseRulesInput,
  ): Promise<PublishHouseRulesPayload> {
    await this.publishUseCase.execute(viewer, input);
    return { versions: await this.houseRulesQuery.versions(viewer) };
  }

  @Mutation(() => AcceptHouseRulesPayload, { description: 'The viewer accepts a version, for themselves.' })
  async acceptHouseRules(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AcceptHouseRulesInput,
  ): Promise<AcceptHouseRulesPayload> {
    await this.acceptUseCase.execute(viewer, input);
    return { houseRules: viewer.signedIn ? await this.houseRulesQuery.standingOf(viewer, viewer.personId) : [] };
  }
}
