import { JobsModule } from '@etabli/jobs';
import { PeopleModule } from '@etabli/people';
import { Module } from '@nestjs/common';
import { AllocateStorage } from './allocations/allocate-storage.use-case';
import { AllocationsQuery } from './allocations/allocations.query';
import { AllocationsRepository } from './allocations/allocations.repository';
import { CreateStoragePlace } from './allocations/create-storage-place.use-case';
import { EditStoragePlace } from './allocations/edit-storage-place.use-case';
import { EndAllocation } from './allocations/end-allocation.use-case';
import { TickChecklist } from './allocations/tick-checklist.use-case';
import { AllocationResolver } from './graphql/allocation.resolver';
import { StoragePlaceResolver } from './graphql/storage-place.resolver';
import { PersonSeatResolver, SeatResolver, ViewerSeatResolver } from './graphql/seat.resolver';
import { EndSeat } from './seats/end-seat.use-case';
import { GrantSeat } from './seats/grant-seat.use-case';
import { SeatsQuery } from './seats/seats.query';
import { SeatsRepository } from './seats/seats.repository';
import { MembershipEditResolver } from './graphql/membership-edit.resolver';
import { PlanEditResolver } from './graphql/plan-edit.resolver';
import { SubscriptionLifeResolver } from './graphql/subscription-life.resolver';
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
import { CreatePlan } from './plans/create-plan.use-case';
import { EditPlan } from './plans/edit-plan.use-case';
import { PlansQuery } from './plans/plans.query';
import { QuotasQuery } from './quotas/quotas.query';
import { RemoveQuota } from './quotas/remove-quota.use-case';
import { SetQuota } from './quotas/set-quota.use-case';
import { ChangePlan } from './subscriptions/change-plan.use-case';
import { EndSubscription } from './subscriptions/end-subscription.use-case';
import { GiveOwnNotice } from './subscriptions/give-own-notice.use-case';
import { NoticePreviewQuery } from './subscriptions/notice-preview.query';
import { PauseSubscription } from './subscriptions/pause-subscription.use-case';
import { ResumeSubscription } from './subscriptions/resume-subscription.use-case';
import { SubscriptionLife } from './subscriptions/subscription-life';
import { TermsOfTheDayJob } from './subscriptions/terms-of-the-day.job';
import { WithdrawNotice } from './subscriptions/withdraw-notice.use-case';
import { GiveNotice } from './subscriptions/give-notice.use-case';
import { MembershipsRepository } from './subscriptions/memberships.repository';
import { SetPaymentState } from './subscriptions/set-payment-state.use-case';
import { SubscribeMember } from './subscriptions/subscribe-member.use-case';
import { SubscriptionsQuery } from './subscriptions/subscriptions.query';

const SEATS = [SeatsQuery, SeatsRepository, GrantSeat, EndSeat, SeatResolver, PersonSeatResolver, ViewerSeatResolver];

const ALLOCATIONS = [
  AllocationsQuery,
  AllocationsRepository,
  CreateStoragePlace,
  EditStoragePlace,
  AllocateStorage,
  TickChecklist,
  EndAllocation,
  AllocationResolver,
  StoragePlaceResolver,
];

/** Plans, subscriptions with their seats and places, hour credits. */
@Module({
  imports: [PeopleModule, JobsModule],
  providers: [
    PlansQuery,
    SubscriptionsQuery,
    HourPacksQuery,
    MembershipsRepository,
    SubscribeMember,
    GiveNotice,
    SellHourPack,
    SetPaymentState,
    CreatePlan,
    EditPlan,
    PauseSubscription,
    ResumeSubscription,
    ChangePlan,
    GiveOwnNotice,
    WithdrawNotice,
    EndSubscription,
    SubscriptionLife,
    NoticePreviewQuery,
    TermsOfTheDayJob,
    PlanEditResolver,
    SubscriptionLifeResolver,
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
    ...SEATS,
    ...ALLOCATIONS,
  ],
  exports: [PlansQuery, SubscriptionsQuery, HourPacksQuery, MembershipsRepository],
})
export class MembershipModule {}
