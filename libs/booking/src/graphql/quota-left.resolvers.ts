import { CurrentViewer, GraphqlContext, Instant, type Viewer } from '@etabli/api-kit';
import { PersonType, ViewerType } from '@etabli/people';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { QuotasLeftQuery } from '../quotas/quotas-left.query';
import { QuotaLeftType } from './quota-left.type';

@Resolver(() => ViewerType)
export class ViewerQuotasResolver {
  constructor(private readonly quotasLeft: QuotasLeftQuery) {}

  @ResolveField(() => [QuotaLeftType], {
    description: 'What is left in the day, week or month that holds `at`; now unless given.',
  })
  async quotas(
    @Parent() { id }: ViewerType,
    @CurrentViewer() viewer: Viewer,
    @Args('at', { type: () => Instant, nullable: true }) at: number | null,
  ): Promise<QuotaLeftType[]> {
    return (await this.quotasLeft.of(viewer, { personIds: [id], at })).get(id) ?? [];
  }
}

@Resolver(() => PersonType)
export class PersonQuotasResolver {
  constructor(private readonly quotasLeft: QuotasLeftQuery) {}

  @ResolveField(() => [QuotaLeftType], {
    description: 'Staff, and oneself: what is left today, this week, this month.',
  })
  async quotas(
    @Parent() { id }: PersonType,
    @CurrentViewer() viewer: Viewer,
    @Context() { loaders }: GraphqlContext,
  ): Promise<QuotaLeftType[]> {
    const loader = loaders.get('person.quotas', (personIds) => this.quotasLeft.of(viewer, { personIds, at: null }));
    return (await loader.load(id)) ?? [];
  }
}
