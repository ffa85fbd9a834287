import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllocationsQuery } from '../allocations/allocations.query';
import { CreateStoragePlace } from '../allocations/create-storage-place.use-case';
import { EditStoragePlace } from '../allocations/edit-storage-place.use-case';
import { CreateStoragePlaceInput, EditStoragePlaceInput } from './allocation.inputs';
import { StoragePlacePayload, StoragePlaceType } from './allocation.type';

@Resolver()
export class StoragePlaceResolver {
  constructor(
    private readonly query: AllocationsQuery,
    private readonly createUseCase: CreateStoragePlace,
    private readonly editUseCase: EditStoragePlace,
  ) {}

  @Query(() => [StoragePlaceType], { description: 'Managers. Benches, then lockers, then racks, by code.' })
  storagePlaces(@CurrentViewer() viewer: Viewer): Promise<StoragePlaceType[]> {
    return this.query.places(viewer);
  }

  @Mutation(() => StoragePlacePayload, { description: 'Managers.' })
  async createStoragePlace(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateStoragePlaceInput,
  ): Promise<StoragePlacePayload> {
    return { place: await this.query.place(viewer, await this.createUseCase.execute(viewer, input)) };
  }

  @Mutation(() => StoragePlacePayload, { description: 'Managers. Who holds it keeps the price agreed.' })
  async editStoragePlace(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditStoragePlaceInput,
  ): Promise<StoragePlacePayload> {
    return { place: await this.query.place(viewer, await this.editUseCase.execute(viewer, input)) };
  }
}
