import { CurrentViewer, GraphqlContext, presentRefusal, type Viewer } from '@etabli/api-kit';
import type { Slot } from '@etabli/domain';
import { ResourcesQuery, ResourceType } from '@etabli/workshop';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BookSeries } from '../book-series.use-case';
import { CancelSeries } from '../cancel-series.use-case';
import { MoveSeries } from '../move-series.use-case';
import { PreviewSeries } from '../preview-series.query';
import { SeriesQuery } from '../series.query';
import { BookSeriesInput, CancelSeriesInput, MoveSeriesInput, PreviewSeriesInput } from './series.inputs';
import { asAlternative, BookingSeriesPayload, BookingSeriesType, SeriesPreviewType } from './series.type';

@Resolver(() => BookingSeriesType)
export class SeriesResolver {
  constructor(
    private readonly series: SeriesQuery,
    private readonly resources: ResourcesQuery,
    private readonly previews: PreviewSeries,
    private readonly booking: BookSeries,
    private readonly moving: MoveSeries,
    private readonly cancelling: CancelSeries,
  ) {}

  @Query(() => SeriesPreviewType, {
    description: 'What booking a series would answer now, day by day. Nothing is written.',
  })
  async previewSeries(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PreviewSeriesInput,
  ): Promise<SeriesPreviewType> {
    const { occurrences, minutes } = await this.previews.execute(viewer, input);
    const count = (...outcomes: string[]): number => occurrences.filter((one) => outcomes.includes(one.outcome)).length;
    const shown = occurrences.map(({ day, outcome, wanted, slot, refusals, alternatives }) => ({
      day,
      outcome,
      wanted: shownSlot(wanted),
      slot: shownSlot(slot),
      refusals: refusals.map((refusal) => presentRefusal(refusal, viewer.language)),
      alternatives: alternatives.map(asAlternative),
    }));
    return {
      occurrences: shown,
      minutes,
      toBook: count('BOOK', 'SHIFT'),
      skipped: count('SKIP'),
      toDecide: count('ASK'),
    };
  }

  @Query(() => BookingSeriesType, { nullable: true, description: 'One’s own, or any for staff.' })
  bookingSeries(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<BookingSeriesType | null> {
    return this.series.one(viewer, id);
  }

  @Mutation(() => BookingSeriesPayload, {
    description: 'Books a slot again and again, in one act: all that is planned, or nothing.',
  })
  async bookSeries(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: BookSeriesInput,
  ): Promise<BookingSeriesPayload> {
    return this.answer(viewer, await this.booking.execute(viewer, input), input);
  }

  @Mutation(() => BookingSeriesPayload, {
    description:
      'Another time, weekday or resource for this booking and the following, as a series of their own, or for all.',
  })
  async moveSeries(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MoveSeriesInput,
  ): Promise<BookingSeriesPayload> {
    return this.answer(viewer, await this.moving.execute(viewer, input), input);
  }

  @Mutation(() => BookingSeriesPayload, {
    description:
      'Gives this booking and the following back, or all that lie ahead. What can no longer be cancelled stays.',
  })
  async cancelSeries(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CancelSeriesInput,
  ): Promise<BookingSeriesPayload> {
    return this.answer(viewer, await this.cancelling.execute(viewer, input), input);
  }

  @ResolveField(() => ResourceType)
  resource(@Parent() { resourceId }: BookingSeriesType, @Context() { loaders }: GraphqlContext) {
    return loaders.get('resources', (ids) => this.resources.byIds(ids)).load(resourceId);
  }

  private async answer(viewer: Viewer, id: string, { clientMutationId }: { clientMutationId?: string | null }) {
    return { series: await this.series.one(viewer, id), clientMutationId: clientMutationId ?? null };
  }
}

const shownSlot = (slot: Slot | null) => slot && { startsAt: slot.start, endsAt: slot.end };
