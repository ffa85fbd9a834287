import { CurrentViewer, Instant, MutationPayload, type Viewer } from '@etabli/api-kit';
import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CalendarFeedsQuery } from '../feeds/calendar-feeds.query';
import { OpenCalendarFeed } from '../feeds/open-calendar-feed.use-case';
import { RevokeCalendarFeed } from '../feeds/revoke-calendar-feed.use-case';

@ObjectType('CalendarFeed', { description: 'A secret address at which a calendar program reads.' })
export class CalendarFeedType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Absent: the bookings of the viewer.' })
  resourceId!: string | null;

  @Field(() => Instant)
  createdAt!: string;
}

@InputType()
export class OpenCalendarFeedInput {
  @Field(() => ID, { nullable: true, description: 'Absent: the bookings of the viewer.' })
  resourceId?: string | null;
}

@InputType()
export class RevokeCalendarFeedInput {
  @Field(() => ID)
  feedId!: string;
}

@ObjectType()
export class OpenCalendarFeedPayload extends MutationPayload {
  @Field(() => String, { nullable: true, description: 'Told once: it is not kept.' })
  url?: string;

  @Field(() => [CalendarFeedType], { nullable: true })
  feeds?: CalendarFeedType[];
}

@ObjectType()
export class RevokeCalendarFeedPayload extends MutationPayload {
  @Field(() => [CalendarFeedType], { nullable: true })
  feeds?: CalendarFeedType[];
}

@Resolver()
export class CalendarFeedResolver {
  constructor(
    private readonly feeds: CalendarFeedsQuery,
    private readonly open: OpenCalendarFeed,
    private readonly revoke: RevokeCalendarFeed,
  ) {}

  @Query(() => [CalendarFeedType], { description: 'Feeds of the viewer that are open.' })
  calendarFeeds(@CurrentViewer() viewer: Viewer): Promise<CalendarFeedType[]> {
    return this.feeds.mine(viewer);
  }

  @Mutation(() => OpenCalendarFeedPayload, {
    description: 'Gives a new address; the one had before for the same stops working.',
  })
  async openCalendarFeed(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OpenCalendarFeedInput,
  ): Promise<OpenCalendarFeedPayload> {
    const url = await this.open.execute(viewer, input);
    return { url, feeds: await this.feeds.mine(viewer) };
  }

  @Mutation(() => RevokeCalendarFeedPayload, { description: 'The address reads nothing any more.' })
  async revokeCalendarFeed(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RevokeCalendarFeedInput,
  ): Promise<RevokeCalendarFeedPayload> {
    await this.revoke.execute(viewer, input);
    return { feeds: await this.feeds.mine(viewer) };
  }
}
