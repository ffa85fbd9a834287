import { CurrentViewer, GraphqlContext, type ConnectionOf, type Viewer } from '@etabli/api-kit';
import { PolesQuery, PoleType } from '@etabli/workshop';
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ToolsQuery } from '../tools/tools.query';
import { ToolsArgs } from './lending.inputs';
import { ToolConnection, ToolType, ToolUnitType } from './tool.type';

@Resolver(() => ToolType)
export class ToolResolver {
  constructor(
    private readonly toolsQuery: ToolsQuery,
    private readonly poles: PolesQuery,
  ) {}

  @Query(() => ToolConnection, { description: 'Whoever is signed in. By name.' })
  tools(@CurrentViewer() viewer: Viewer, @Args() filter: ToolsArgs): Promise<ConnectionOf<ToolType>> {
    return this.toolsQuery.page(viewer, filter);
  }

  @ResolveField(() => PoleType, { nullable: true })
  async pole(@Parent() { poleId }: ToolType, @Context() { loaders }: GraphqlContext): Promise<PoleType | null> {
    if (!poleId) return null;
    return (await loaders.get('poles', (ids) => this.poles.byIds(ids)).load(poleId)) ?? null;
  }

  @ResolveField(() => [ToolUnitType], { description: 'Retired ones left out.' })
  async units(@Parent() { id }: ToolType, @Context() { loaders }: GraphqlContext): Promise<ToolUnitType[]> {
    return (await loaders.get('tool.units', (ids) => this.toolsQuery.unitsOf(ids)).load(id)) ?? [];
  }

  @ResolveField(() => Int, { description: 'Units that can be borrowed now.' })
  async availableCount(@Parent() tool: ToolType, @Context() context: GraphqlContext): Promise<number> {
    return (await this.units(tool, context)).filter(({ state }) => state === 'AVAILABLE').length;
  }
}
