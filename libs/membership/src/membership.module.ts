import { PeopleModule } from '@etabli/people';
import { Module } from '@nestjs/common';
import { MembershipEditResolver } from './graphql/membership-edit.resolver';
import { MembershipResolver } from './graphql/membership.resolver';
import {
  MembershipOfPerson,
  PersonMembershipResolver,
  ViewerMembershipResolver,
} from './graphql/own-membership.resolver';
import { HourPacksQuery } from './hour-packs/hour-packs.query';
import { SellHourPack } from './hour-packs/sell-hour-pack.use-case';
import { PlansQuery } from './plans/plans.query';
import { GiveNotice } from './subscriptions/give-notice.use-case';
import { MembershipsRepository } from './subscriptions/memberships.repository';
import { SubscribeMember } from './subscriptions/subscribe-member.use-case';
import { SubscriptionsQuery } from './subscriptions/subscriptions.query';

/** Plans, subscriptions and hour credits. */
@Module({
  imports: [PeopleModule],
  providers: [
    PlansQuery,
    SubscriptionsQuery,
    HourPacksQuery,
    MembershipsRepository,
    SubscribeMember,
    GiveNotice,
    SellHourPack,
    MembershipResolver,
    MembershipEditResolver,
    MembershipOfPerson,
    PersonMembershipResolver,
    ViewerMembershipResolver,
  ],
  exports: [PlansQuery, SubscriptionsQuery, HourPacksQuery, MembershipsRepository],
})
export class MembershipModule {}
