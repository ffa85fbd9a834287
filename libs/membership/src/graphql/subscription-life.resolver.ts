import { CurrentViewer, hasRole, LocalDate, STAFF, type Viewer } from '@etabli/api-kit';
import { PeopleQuery } from '@etabli/people';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { NoticePreviewQuery } from '../subscriptions/notice-preview.query';
import { SubscriptionLife } from '../subscriptions/subscription-life';
import type { SubscriptionRow } from '../subscriptions/subscription-row';
import { SubscriptionsQuery } from '../subscriptions/subscriptions.query';
import {
  ChangePlanInput,
  EndSubscriptionInput,
  GiveOwnNoticeInput,
  PauseSubscriptionInput,
  ResumeSubscriptionInput,
  WithdrawNoticeInput,
} from './membership.inputs';
import {
  NoticePreviewType,
  PlanSubscriptionType,
  SubscriptionCountType,
  SubscriptionPayload,
} from './subscription.type';

/** What happens to a subscription between its start and its end. */
@Resolver(() => PlanSubscriptionType)
export class SubscriptionLifeResolver {
  constructor(
    private readonly subscriptions: SubscriptionsQuery,
    private readonly previews: NoticePreviewQuery,
    private readonly people: PeopleQuery,
    private readonly life: SubscriptionLife,
  ) {}

  @Query(() => [SubscriptionCountType], {
    description: 'Staff: how many subscriptions stand where; none where nobody is.',
  })
  subscriptionCounts(@CurrentViewer() viewer: Viewer): Promise<SubscriptionCountType[]> {
    return this.subscriptions.counts(viewer);
  }

  @ResolveField(() => NoticePreviewType, {
    nullable: true,
    description: 'What leaving now would mean, or means once notice is given; null after the end.',
  })
  notice(
    @Parent() subscription: SubscriptionRow,
    @CurrentViewer() viewer: Viewer,
    @Args('wishedOn', { type: () => LocalDate, nullable: true }) wishedOn?: string | null,
  ): Promise<NoticePreviewType | null> {
    return this.previews.of(viewer, subscription, wishedOn ?? null);
  }

  @Mutation(() => SubscriptionPayload, { description: 'Staff. From today on; a pause makes the commitment longer.' })
  pauseSubscription(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PauseSubscriptionInput,
  ): Promise<SubscriptionPayload> {
    return this.payload(viewer, this.life.pause.execute(viewer, input));
  }

  @Mutation(() => SubscriptionPayload, { description: 'Staff. Ends the pause under way, or takes back the next one.' })
  resumeSubscription(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ResumeSubscriptionInput,
  ): Promise<SubscriptionPayload> {
    return this.payload(viewer, this.life.resume.execute(viewer, input));
  }

  @Mutation(() => SubscriptionPayload, { description: 'Staff. At the price of today, from a day on.' })
  changePlan(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangePlanInput): Promise<SubscriptionPayload> {
    return this.payload(viewer, this.life.changePlan.execute(viewer, input));
  }

  @Mutation(() => SubscriptionPayload, {
    description: 'Members, for themselves: ends once the notice is over and the commitment served.',
  })
  giveOwnNotice(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: GiveOwnNoticeInput,
  ): Promise<SubscriptionPayload> {
    return this.payload(viewer, this.life.giveOwnNotice.execute(viewer, input));
  }

  @Mutation(() => SubscriptionPayload, { description: 'Whose it is, and staff, while the subscription lives.' })
  withdrawNotice(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: WithdrawNoticeInput,
  ): Promise<SubscriptionPayload> {
    return this.payload(viewer, this.life.withdrawNotice.execute(viewer, input));
  }

  @Mutation(() => SubscriptionPayload, {
    description: 'Staff. Whatever the commitment and the notice; the reason is kept.',
  })
  endSubscription(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EndSubscriptionInput,
  ): Promise<SubscriptionPayload> {
    return this.payload(viewer, this.life.end.execute(viewer, input));
  }

  private async payload(viewer: Viewer, act: Promise<string>): Promise<SubscriptionPayload> {
    const subscription = await this.subscriptions.byId(viewer, await act);
    const person =
      subscription && hasRole(viewer, ...STAFF) ? await this.people.one(viewer, subscription.personId) : null;
    return { subscription, person };
  }
}
