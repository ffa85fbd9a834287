import { PeopleModule } from '@etabli/people';
import { Module } from '@nestjs/common';
import { MembershipEditResolver } from './graphql/membership-edit.resolver';
import { PaymentStateResolver } from './graphql/payment-state.resolver';
import { MembershipResolver } from './graphql/membership.resolver';
import {
  MembershipOfPerson,
  PersonMembershipResolver,
  ViewerMembershipResolver,
} from './graphql/own-membership.resolver';
import { QuotaResolver } from './graphql/quota.resolver';
import { HourPacksQuery } from './hour-packs/hour-packs.query';
import { SellHourPack } from './hour-packs/sell-hour-pack.use-case';
import { PlansQuery } from './plans/plans.query';
import { QuotasQuery } from './quotas/quotas.query';
import { RemoveQuota } from './quotas/remove-quota.use-case';
import { SetQuota } from './quotas/set-quota.use-case';
import { GiveNotice } from './subscriptions/give-notice.use-case';
import { MembershipsRepository } from './subscriptions/memberships.repository';
import { SetPaymentState } from './subscriptions/set-payment-state.use-case';
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
    SetPaymentState,
    QuotasQuery,
    SetQuota,
    RemoveQuota,
    QuotaResolver,
    PaymentStateResolver,
    MembershipResolver,
    MembershipEditResolver,
    MembershipOfPerson,
    PersonMembershipResolver,
    ViewerMembershipResolver,
  ],
  exports: [PlansQuery, SubscriptionsQuery, HourPacksQuery, MembershipsRepository],
})
export class MembershipModule {}
