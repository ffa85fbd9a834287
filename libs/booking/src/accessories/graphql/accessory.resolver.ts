import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BookingType } from '../../graphql/booking.type';
import { AccessoriesQuery, type KeptAccessoryView } from '../accessories.query';
import { CreateAccessory } from '../create-accessory.use-case';
import { EditAccessory } from '../edit-accessory.use-case';
import { CreateAccessoryInput, EditAccessoryInput } from './accessory.inputs';
import { AccessoryPayload, AccessoryType, KeptAccessoryType } from './accessory.type';

@Resolver(() => BookingType)
export class AccessoryResolver {
  constructor(
    private readonly accessories: AccessoriesQuery,
    private readonly creating: CreateAccessory,
    private readonly editing: EditAccessory,
  ) {}

  @Query(() => [AccessoryType], { description: 'Signed in: what may go with a booking of this resource, by name.' })
  accessoriesFor(
    @CurrentViewer() viewer: Viewer,
    @Args('resourceId', { type: () => ID }) resourceId: string,
  ): Promise<AccessoryType[]> {
    return this.accessories.of(viewer, resourceId);
  }

  @Query(() => [AccessoryType], { name: 'accessories', description: 'Staff: all of them, by name.' })
  all(@CurrentViewer() viewer: Viewer): Promise<AccessoryType[]> {
    return this.accessories.all(viewer);
  }

  @Mutation(() => AccessoryPayload, { description: 'Staff.' })
  async createAccessory(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateAccessoryInput,
  ): Promise<AccessoryPayload> {
    return this.answer(viewer, await this.creating.execute(viewer, input));
  }

  @Mutation(() => AccessoryPayload, { description: 'Staff. Never fewer than bookings to come rely on.' })
  async editAccessory(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditAccessoryInput,
  ): Promise<AccessoryPayload> {
    return this.answer(viewer, await this.editing.execute(viewer, input));
  }

  @ResolveField(() => [KeptAccessoryType], { description: 'What goes with it.' })
  async keptAccessories(
    @Parent() { id }: BookingType,
    @Context() { loaders }: GraphqlContext,
  ): Promise<KeptAccessoryType[]> {
    const loader = loaders.get('booking.accessories', (ids) => this.byBooking(ids));
    return [...((await loader.load(id)) ?? [])];
  }

  private async byBooking(ids: readonly string[]): Promise<ReadonlyMap<string, KeptAccessoryView[]>> {
    return Map.groupBy(await this.accessories.keptBy(ids), ({ bookingId }) => bookingId);
  }

  private async answer(viewer: Viewer, id: string): Promise<AccessoryPayload> {
    return { accessory: (await this.accessories.all(viewer)).find((one) => one.id === id) ?? null };
  }
}
