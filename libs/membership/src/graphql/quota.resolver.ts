import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { QuotasQuery } from '../quotas/quotas.query';
import { RemoveQuota } from '../quotas/remove-quota.use-case';
import { SetQuota } from '../quotas/set-quota.use-case';
import { QuotaPayload, QuotaType, RemoveQuotaInput, RemoveQuotaPayload, SetQuotaInput } from './quota.type';

@Resolver()
export class QuotaResolver {
  constructor(
    private readonly all: QuotasQuery,
    private readonly setUseCase: SetQuota,
    private readonly removeUseCase: RemoveQuota,
  ) {}

  @Query(() => [QuotaType], { description: 'How hours are shared, from the widest scope to the narrowest.' })
  quotas(@CurrentViewer() viewer: Viewer): Promise<QuotaType[]> {
    return this.all.all(viewer);
  }

  @Mutation(() => QuotaPayload, {
    description: 'Managers. A new quota, or another limit for the same scope, period and plan. Bookings made are kept.',
  })
  async setQuota(@CurrentViewer() viewer: Viewer, @Args('input') input: SetQuotaInput): Promise<QuotaPayload> {
    return { quota: await this.all.one(viewer, await this.setUseCase.execute(viewer, input)) };
  }

  @Mutation(() => RemoveQuotaPayload, { description: 'Managers.' })
  async removeQuota(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RemoveQuotaInput,
  ): Promise<RemoveQuotaPayload> {
    await this.removeUseCase.execute(viewer, input);
    return {};
  }
}
