import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CreatePlan } from '../plans/create-plan.use-case';
import { EditPlan } from '../plans/edit-plan.use-case';
import { PlansQuery } from '../plans/plans.query';
import { EditPlanInput, PlanInput } from './plan.inputs';
import { PlanPayload, PlanType } from './plan.type';

/** What managers make of the plans. */
@Resolver(() => PlanType)
export class PlanEditResolver {
  constructor(
    private readonly plans: PlansQuery,
    private readonly creating: CreatePlan,
    private readonly editing: EditPlan,
  ) {}

  @Query(() => [PlanType], { description: 'Staff: every plan, those no longer offered at the end.' })
  allPlans(@CurrentViewer() viewer: Viewer): Promise<PlanType[]> {
    return this.plans.all(viewer);
  }

  @Mutation(() => PlanPayload, { description: 'Staff.' })
  async createPlan(@CurrentViewer() viewer: Viewer, @Args('input') input: PlanInput): Promise<PlanPayload> {
    return { plan: await this.plans.byId(viewer, await this.creating.execute(viewer, input)) };
  }

  @Mutation(() => PlanPayload, {
    description: 'Staff. For those who will subscribe: who already did keeps the price agreed.',
  })
  async editPlan(@CurrentViewer() viewer: Viewer, @Args('input') input: EditPlanInput): Promise<PlanPayload> {
    return { plan: await this.plans.byId(viewer, await this.editing.execute(viewer, input)) };
  }
}
