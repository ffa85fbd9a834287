import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BillingRunsQuery } from '../run/billing-runs.query';
import { ResumeBillingRun } from '../run/resume-billing-run.use-case';
import { StartBillingRun } from '../run/start-billing-run.use-case';
import { BillingRunPayload, BillingRunType, ResumeBillingRunInput } from './billing-run.type';

@Resolver(() => BillingRunType)
export class BillingRunResolver {
  constructor(
    private readonly runs: BillingRunsQuery,
    private readonly startUseCase: StartBillingRun,
    private readonly resumeUseCase: ResumeBillingRun,
  ) {}

  @Query(() => [BillingRunType], { description: 'Staff: latest first; ask again to see one move on.' })
  billingRuns(@CurrentViewer() viewer: Viewer): Promise<BillingRunType[]> {
    return this.runs.latest(viewer);
  }

  @Mutation(() => BillingRunPayload, { description: 'Managers. Each day has one run.' })
  async startBillingRun(@CurrentViewer() viewer: Viewer): Promise<BillingRunPayload> {
    return { run: await this.runs.one(viewer, await this.startUseCase.execute(viewer)) };
  }

  @Mutation(() => BillingRunPayload, {
    description: 'Managers: a run that stopped itself goes on, with twice the room.',
  })
  async resumeBillingRun(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ResumeBillingRunInput,
  ): Promise<BillingRunPayload> {
    return { run: await this.runs.one(viewer, await this.resumeUseCase.execute(viewer, input)) };
  }
}
