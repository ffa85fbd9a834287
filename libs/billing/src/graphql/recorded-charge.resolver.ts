import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RecordCharge } from '../recorded/record-charge.use-case';
import { RecordedChargesQuery } from '../recorded/recorded-charges.query';
import { WithdrawRecordedCharge } from '../recorded/withdraw-recorded-charge.use-case';
import {
  RecordChargeInput,
  RecordedChargePayload,
  RecordedChargeType,
  WithdrawRecordedChargeInput,
} from './recorded-charge.type';

@Resolver(() => RecordedChargeType)
export class RecordedChargeResolver {
  constructor(
    private readonly recorded: RecordedChargesQuery,
    private readonly recordUseCase: RecordCharge,
    private readonly withdrawUseCase: WithdrawRecordedCharge,
  ) {}

  @Query(() => [RecordedChargeType], { description: 'Staff: what the next invoice of a person will ask for.' })
  recordedCharges(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<RecordedChargeType[]> {
    return this.recorded.waitingOf(viewer, personId);
  }

  @Query(() => [RecordedChargeType], { description: 'What the next invoice will ask me for.' })
  myRecordedCharges(@CurrentViewer() viewer: Viewer): Promise<RecordedChargeType[]> {
    return this.recorded.own(viewer);
  }

  @Mutation(() => RecordedChargePayload, { description: 'Staff. The next run of the day invoices it.' })
  async recordCharge(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RecordChargeInput,
  ): Promise<RecordedChargePayload> {
    return { recordedCharge: await this.recorded.one(viewer, await this.recordUseCase.execute(viewer, input)) };
  }

  @Mutation(() => RecordedChargePayload, { description: 'Staff, as long as nothing invoices it.' })
  async withdrawRecordedCharge(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: WithdrawRecordedChargeInput,
  ): Promise<RecordedChargePayload> {
    return { recordedCharge: await this.recorded.one(viewer, await this.withdrawUseCase.execute(viewer, input)) };
  }
}
