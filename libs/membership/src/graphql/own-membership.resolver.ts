import { GraphqlContext } from '@etabli/api-kit';
import { PersonType, ViewerType } from '@etabli/people';
import { Injectable } from '@nestjs/common';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { HourPacksQuery } from '../hour-packs/hour-packs.query';
import { SubscriptionsQuery } from '../subscriptions/subscriptions.query';
import { PlanSubscriptionType } from './subscription.type';

/** Membership of one person, batched over a list of them. */
@Injectable()
export class MembershipOfPerson {
  constructor(
    private readonly subscriptions: SubscriptionsQuery,
    private readonly packs: HourPacksQuery,
  ) {}

  async subscription(personId: string, { loaders, viewer }: GraphqlContext): Promise<PlanSubscriptionType | null> {
    const loader = loaders.get('person.subscription', (ids) => this.subscriptions.currentOf(viewer, ids));
    return (await loader.load(personId)) ?? null;
  }

  async creditMinutes(personId: string, { loaders, viewer }: GraphqlContext): Promise<number> {
    return (await loaders.get('person.credit', (ids) => this.packs.creditOf(viewer, ids)).load(personId)) ?? 0;
  }
}

const SUBSCRIPTION = { nullable: true, description: 'The current one, or the next to begin.' };
const CREDIT = { description: 'Minutes left in packs of hours.' };

@Resolver(() => PersonType)
export class PersonMembershipResolver {
  constructor(private readonly membership: MembershipOfPerson) {}

  @ResolveField(() => PlanSubscriptionType, SUBSCRIPTION)
  subscription(@Parent() { id }: PersonType, @Context() context: GraphqlContext): Promise<PlanSubscriptionType | null> {
    return this.membership.subscription(id, context);
  }

  @ResolveField(() => Int, CREDIT)
  hourCreditMinutes(@Parent() { id }: PersonType, @Context() context: GraphqlContext): Promise<number> {
    return this.membership.creditMinutes(id, context);
  }
}

@Resolver(() => ViewerType)
export class ViewerMembershipResolver {
  constructor(private readonly membership: MembershipOfPerson) {}

  @ResolveField(() => PlanSubscriptionType, SUBSCRIPTION)
  subscription(@Parent() { id }: ViewerType, @Context() context: GraphqlContext): Promise<PlanSubscriptionType | null> {
    return this.membership.subscription(id, context);
  }

  @ResolveField(() => Int, CREDIT)
  hourCreditMinutes(@Parent() { id }: ViewerType, @Context() context: GraphqlContext): Promise<number> {
    return this.membership.creditMinutes(id, context);
  }
}
