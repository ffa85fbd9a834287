import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BusinessesQuery } from '../businesses/businesses.query';
import { BusinessType } from './business.type';
import { PersonType } from './person.type';
import { ViewerType } from './viewer.type';

@Resolver(() => ViewerType)
export class ViewerBusinessResolver {
  constructor(private readonly businesses: BusinessesQuery) {}

  @ResolveField(() => BusinessType, { nullable: true, description: 'The business they work for.' })
  async business(@Parent() { id }: ViewerType, @CurrentViewer() viewer: Viewer): Promise<BusinessType | null> {
    return (await this.businesses.ofPersons(viewer, [id])).get(id) ?? null;
  }
}

@Resolver(() => PersonType)
export class PersonBusinessResolver {
  constructor(private readonly businesses: BusinessesQuery) {}

  @ResolveField(() => BusinessType, { nullable: true, description: 'The business they work for.' })
  async business(
    @Parent() { id }: PersonType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<BusinessType | null> {
    const business = loaders.get('person.business', (ids) => this.businesses.ofPersons(viewer, ids));
    return (await business.load(id)) ?? null;
  }
}
