import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CreateResource } from '../resources/create-resource.use-case';
import { EditResource } from '../resources/edit-resource.use-case';
import { ResourcesQuery } from '../resources/resources.query';
import { ReturnToService } from '../resources/return-to-service.use-case';
import { SetResourceDependencies } from '../resources/set-resource-dependencies.use-case';
import { TakeOutOfService } from '../resources/take-out-of-service.use-case';
import { ResourcePayload, TakeOutOfServicePayload } from './payloads';
import {
  CreateResourceInput,
  EditResourceInput,
  ReturnToServiceInput,
  SetResourceDependenciesInput,
  TakeOutOfServiceInput,
} from './resource.inputs';

/** What managers do to resources. */
@Resolver()
export class ResourceEditResolver {
  constructor(
    private readonly resources: ResourcesQuery,
    private readonly createUseCase: CreateResource,
    private readonly editUseCase: EditResource,
    private readonly takeOutUseCase: TakeOutOfService,
    private readonly returnUseCase: ReturnToService,
    private readonly dependenciesUseCase: SetResourceDependencies,
  ) {}

  @Mutation(() => ResourcePayload, { description: 'Managers.' })
  async createResource(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateResourceInput,
  ): Promise<ResourcePayload> {
    return { resource: await this.resources.byId(await this.createUseCase.execute(viewer, input)) };
  }

  @Mutation(() => ResourcePayload, { description: 'Managers. Bookings already made are kept.' })
  async editResource(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditResourceInput,
  ): Promise<ResourcePayload> {
    return { resource: await this.resources.byId(await this.editUseCase.execute(viewer, input)) };
  }

  @Mutation(() => TakeOutOfServicePayload, { description: 'Managers. Nobody books it until it returns to service.' })
  async takeOutOfService(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: TakeOutOfServiceInput,
  ): Promise<TakeOutOfServicePayload> {
    const { resourceId, affectedBookingIds } = await this.takeOutUseCase.execute(viewer, input);
    return { resource: await this.resources.byId(resourceId), affectedBookingIds };
  }

  @Mutation(() => ResourcePayload, { description: 'Managers.' })
  async returnToService(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReturnToServiceInput,
  ): Promise<ResourcePayload> {
    return { resource: await this.resources.byId(await this.returnUseCase.execute(viewer, input)) };
  }

  @Mutation(() => ResourcePayload, { description: 'Managers. Nobody books it while one of these is out of service.' })
  async setResourceDependencies(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetResourceDependenciesInput,
  ): Promise<ResourcePayload> {
    return { resource: await this.resources.byId(await this.dependenciesUseCase.execute(viewer, input)) };
  }
}
