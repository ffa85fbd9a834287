import { GraphqlContext } from '@etabli/api-kit';
import { ResourceType } from '@etabli/workshop';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { HabilitationTypesQuery } from '../habilitations/habilitation-types.query';
import { HabilitationTypeType } from './habilitation.type';

/** What a resource asks of those who use it. */
@Resolver(() => ResourceType)
export class RequiredHabilitationResolver {
  constructor(private readonly types: HabilitationTypesQuery) {}

  @ResolveField(() => HabilitationTypeType, { nullable: true })
  async requiredHabilitation(
    @Parent() { requiredHabilitationId: id }: ResourceType,
    @Context() { loaders }: GraphqlContext,
  ): Promise<HabilitationTypeType | null> {
    if (!id) return null;
    return (await loaders.get('habilitationTypes', (ids) => this.types.byIds(ids)).load(id)) ?? null;
  }
}
