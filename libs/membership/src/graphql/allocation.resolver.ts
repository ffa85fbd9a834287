import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AllocateStorage } from '../allocations/allocate-storage.use-case';
import { AllocationsQuery } from '../allocations/allocations.query';
import { EndAllocation } from '../allocations/end-allocation.use-case';
import { TickChecklist } from '../allocations/tick-checklist.use-case';
import { AllocateStorageInput, EndAllocationInput, TickChecklistInput } from './allocation.inputs';
import { AllocationPayload, AllocationType } from './allocation.type';
import { PlanSubscriptionType } from './subscription.type';

@Resolver(() => PlanSubscriptionType)
export class AllocationResolver {
  constructor(
    private readonly query: AllocationsQuery,
    private readonly allocateUseCase: AllocateStorage,
    private readonly tickUseCase: TickChecklist,
    private readonly endUseCase: EndAllocation,
  ) {}

  @ResolveField(() => [AllocationType], { description: 'Benches, lockers and racks held or to come.' })
  async allocations(
    @Parent() { id }: PlanSubscriptionType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<AllocationType[]> {
    return (await loaders.get('subscription.allocations', (ids) => this.query.under(viewer, ids)).load(id)) ?? [];
  }

  @Mutation(() => AllocationPayload, { description: 'Managers. At the price of the place that day.' })
  async allocateStorage(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AllocateStorageInput,
  ): Promise<AllocationPayload> {
    return { allocation: await this.query.byId(viewer, await this.allocateUseCase.execute(viewer, input)) };
  }

  @Mutation(() => AllocationPayload, { description: 'Managers. Ticks a line, sets it aside, or opens it again.' })
  async tickChecklist(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: TickChecklistInput,
  ): Promise<AllocationPayload> {
    return { allocation: await this.query.byId(viewer, await this.tickUseCase.execute(viewer, input)) };
  }

  @Mutation(() => AllocationPayload, { description: 'Managers. Once the checklist was gone through.' })
  async endAllocation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EndAllocationInput,
  ): Promise<AllocationPayload> {
    return { allocation: await this.query.byId(viewer, await this.endUseCase.execute(viewer, input)) };
  }
}
