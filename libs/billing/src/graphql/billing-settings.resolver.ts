import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BillingSettingsQuery } from '../accounts/billing-settings.query';
import { EditBillingSettings } from '../accounts/edit-billing-settings.use-case';
import { SeriesQuery } from '../issuing/series.query';
import { BillingSettingsPayload, BillingSettingsType, DocumentSeriesType } from './billing-settings.type';

@Resolver(() => BillingSettingsType)
export class BillingSettingsResolver {
  constructor(
    private readonly settings: BillingSettingsQuery,
    private readonly series: SeriesQuery,
    private readonly editUseCase: EditBillingSettings,
  ) {}

  @Query(() => BillingSettingsType, { description: 'Staff.' })
  async billingSettings(@CurrentViewer() viewer: Viewer): Promise<BillingSettingsType> {
    const row = await this.settings.read(viewer);
    return { ...row, reminderDays: [...row.reminderDays] };
  }

  @Query(() => [DocumentSeriesType], { description: 'Staff.' })
  documentSeries(@CurrentViewer() viewer: Viewer): Promise<DocumentSeriesType[]> {
    return this.series.all(viewer);
  }

  @Mutation(() => BillingSettingsPayload, { description: 'Administrators.' })
  async editBillingSettings(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: BillingSettingsType,
  ): Promise<BillingSettingsPayload> {
    await this.editUseCase.execute(viewer, input);
    return { settings: await this.billingSettings(viewer) };
  }
}
