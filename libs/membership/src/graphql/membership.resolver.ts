import { CurrentViewer, GraphqlContext, type ConnectionOf, type Viewer } from '@etabli/api-kit';
import { PeopleQuery, PersonType } from '@etabli/people';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PlansQuery } from '../plans/plans.query';
import { SubscriptionsQuery } from '../subscriptions/subscriptions.query';
import { SubscriptionsArgs } from './membership.inputs';
import { PlanType } from './plan.type';
import { PlanSubscriptionConnection, PlanSubscriptionType } from './subscription.type';

@Resolver(() => PlanSubscriptionType)
export class MembershipResolver {
  constructor(
    private readonly plansQuery: PlansQuery,
    private readonly subscriptionsQuery: SubscriptionsQuery,
    private readonly people: PeopleQuery,
  ) {}

  @Query(() => [PlanType], { description: 'What is offered today.' })
  plans(): Promise<PlanType[]> {
    return this.plansQuery.offered();
  }

  @Query(() => PlanSubscriptionConnection, { description: 'Staff: subscriptions, newest first.' })
  subscriptions(
    @CurrentViewer() viewer: Viewer,
    @Args() filter: SubscriptionsArgs,
  ): Promise<ConnectionOf<PlanSubscriptionType>> {
    return this.subscriptionsQuery.page(viewer, filter);
  }

  @ResolveField(() => PersonType)
  person(
    @Parent() { personId }: PlanSubscriptionType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<PersonType | undefined> {
    return loaders.get('persons', (ids) => this.people.byIds(viewer, ids)).load(personId);
  }
}
