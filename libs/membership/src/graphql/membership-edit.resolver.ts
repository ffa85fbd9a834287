import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { PeopleQuery, type PersonRow } from '@etabli/people';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { HourPacksQuery } from '../hour-packs/hour-packs.query';
import { SellHourPack } from '../hour-packs/sell-hour-pack.use-case';
import { GiveNotice } from '../subscriptions/give-notice.use-case';
import { SubscribeMember } from '../subscriptions/subscribe-member.use-case';
import { SubscriptionsQuery } from '../subscriptions/subscriptions.query';
import { GiveNoticeInput, SellHourPackInput, SubscribeMemberInput } from './membership.inputs';
import { HourPackPayload, SubscriptionPayload } from './subscription.type';

/** What managers do to memberships. */
@Resolver()
export class MembershipEditResolver {
  constructor(
    private readonly subscriptions: SubscriptionsQuery,
    private readonly packs: HourPacksQuery,
    private readonly people: PeopleQuery,
    private readonly subscribeUseCase: SubscribeMember,
    private readonly noticeUseCase: GiveNotice,
    private readonly sellUseCase: SellHourPack,
  ) {}

  @Mutation(() => SubscriptionPayload, { description: 'Managers.' })
  async subscribeMember(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SubscribeMemberInput,
  ): Promise<SubscriptionPayload> {
    return this.subscriptionPayload(viewer, await this.subscribeUseCase.execute(viewer, input));
  }

  @Mutation(() => SubscriptionPayload, { description: 'Managers. Not before the commitment ends.' })
  async giveNotice(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: GiveNoticeInput,
  ): Promise<SubscriptionPayload> {
    return this.subscriptionPayload(viewer, await this.noticeUseCase.execute(viewer, input));
  }

  @Mutation(() => HourPackPayload, { description: 'Managers.' })
  async sellHourPack(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SellHourPackInput,
  ): Promise<HourPackPayload> {
    const hourPack = await this.packs.byId(viewer, await this.sellUseCase.execute(viewer, input));
    return { hourPack, person: await this.person(viewer, hourPack) };
  }

  private async subscriptionPayload(viewer: Viewer, id: string): Promise<SubscriptionPayload> {
    const subscription = await this.subscriptions.byId(viewer, id);
    return { subscription, person: await this.person(viewer, subscription) };
  }

  private async person(viewer: Viewer, of: { personId: string } | null): Promise<PersonRow | null> {
    return of ? this.people.one(viewer, of.personId) : null;
  }
}
