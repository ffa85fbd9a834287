import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { PersonType, ViewerType } from '@etabli/people';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EndSeat } from '../seats/end-seat.use-case';
import { GrantSeat } from '../seats/grant-seat.use-case';
import { SeatsQuery } from '../seats/seats.query';
import { SubscriptionsQuery } from '../subscriptions/subscriptions.query';
import { EndSeatInput, GrantSeatInput, SeatCandidateType, SeatPayload, SubscriptionSeatType } from './seat.type';
import { PlanSubscriptionType } from './subscription.type';

@Resolver(() => PlanSubscriptionType)
export class SeatResolver {
  constructor(
    private readonly seatsQuery: SeatsQuery,
    private readonly subscriptions: SubscriptionsQuery,
    private readonly grantUseCase: GrantSeat,
    private readonly endUseCase: EndSeat,
  ) {}

  @Query(() => [SeatCandidateType], { description: 'To whom a seat may be given. Managers, and who signed.' })
  seatCandidates(
    @CurrentViewer() viewer: Viewer,
    @Args('subscriptionId', { type: () => ID }) subscriptionId: string,
  ): Promise<SeatCandidateType[]> {
    return this.seatsQuery.candidates(viewer, subscriptionId);
  }

  @ResolveField(() => [SubscriptionSeatType], { description: 'Held or to come, who signed left out.' })
  async seats(
    @Parent() { id }: PlanSubscriptionType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<SubscriptionSeatType[]> {
    return (await loaders.get('subscription.seats', (ids) => this.seatsQuery.under(viewer, ids)).load(id)) ?? [];
  }

  @ResolveField(() => Int, { description: 'How many persons may work under it, who signed it included.' })
  async seatCount(@Parent() { id }: PlanSubscriptionType, @Context() { loaders }: GraphqlContext): Promise<number> {
    return (await loaders.get('subscription.seatCount', (ids) => this.seatsQuery.offered(ids)).load(id)) ?? 1;
  }

  @Mutation(() => SeatPayload, { description: 'Managers; and who signed, to a colleague of their business.' })
  async grantSeat(@CurrentViewer() viewer: Viewer, @Args('input') input: GrantSeatInput): Promise<SeatPayload> {
    return { subscription: await this.subscriptions.byId(viewer, await this.grantUseCase.execute(viewer, input)) };
  }

  @Mutation(() => SeatPayload, { description: 'Managers, and who signed. Bookings already made are kept.' })
  async endSeat(@CurrentViewer() viewer: Viewer, @Args('input') input: EndSeatInput): Promise<SeatPayload> {
    return { subscription: await this.subscriptions.byId(viewer, await this.endUseCase.execute(viewer, input)) };
  }
}

const SEAT = { nullable: true, description: 'The seat held in the subscription of another, or the next one.' };

@Resolver(() => PersonType)
export class PersonSeatResolver {
  constructor(private readonly seats: SeatsQuery) {}

  @ResolveField(() => SubscriptionSeatType, SEAT)
  async seat(
    @Parent() { id }: PersonType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<SubscriptionSeatType | null> {
    return (await loaders.get('person.seat', (ids) => this.seats.heldBy(viewer, ids)).load(id)) ?? null;
  }
}

@Resolver(() => ViewerType)
export class ViewerSeatResolver {
  constructor(private readonly seats: SeatsQuery) {}

  @ResolveField(() => SubscriptionSeatType, SEAT)
  async seat(
    @Parent() { id }: ViewerType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<SubscriptionSeatType | null> {
    return (await loaders.get('person.seat', (ids) => this.seats.heldBy(viewer, ids)).load(id)) ?? null;
  }
}
