import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountsQuery } from '../accounts/accounts.query';
import { type AgreementRow, AgreementsQuery } from '../sponsoring/agreements.query';
import { CreateAgreement } from '../sponsoring/create-agreement.use-case';
import { EndSponsorship } from '../sponsoring/end-sponsorship.use-case';
import { SponsorSubscription } from '../sponsoring/sponsor-subscription.use-case';
import {
  AgreementPayload,
  AgreementType,
  CreateAgreementInput,
  EndSponsorshipInput,
  SponsorSubscriptionInput,
} from './agreement.type';

@Resolver(() => AgreementType)
export class AgreementResolver {
  constructor(
    private readonly agreementsQuery: AgreementsQuery,
    private readonly accounts: AccountsQuery,
    private readonly createUseCase: CreateAgreement,
    private readonly sponsorUseCase: SponsorSubscription,
    private readonly endUseCase: EndSponsorship,
  ) {}

  @Query(() => [AgreementType], { description: 'Staff: what partners promised to pay, latest first.' })
  async agreements(@CurrentViewer() viewer: Viewer): Promise<AgreementType[]> {
    return this.withAccounts(viewer, await this.agreementsQuery.all(viewer));
  }

  @Mutation(() => AgreementPayload, { description: 'Managers. The partner has an account from then on.' })
  async createAgreement(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateAgreementInput,
  ): Promise<AgreementPayload> {
    return this.payload(viewer, await this.createUseCase.execute(viewer, input));
  }

  @Mutation(() => AgreementPayload, { description: 'Managers: periods that begin in these days are shared.' })
  async sponsorSubscription(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SponsorSubscriptionInput,
  ): Promise<AgreementPayload> {
    return this.payload(viewer, await this.sponsorUseCase.execute(viewer, input));
  }

  @Mutation(() => AgreementPayload, { description: 'Managers. Periods already invoiced stay shared.' })
  async endSponsorship(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EndSponsorshipInput,
  ): Promise<AgreementPayload> {
    return this.payload(viewer, await this.endUseCase.execute(viewer, input));
  }

  private async payload(viewer: Viewer, id: string): Promise<AgreementPayload> {
    const row = await this.agreementsQuery.one(viewer, id);
    const [agreement = null] = row ? await this.withAccounts(viewer, [row]) : [];
    return { agreement };
  }

  private async withAccounts(viewer: Viewer, rows: readonly AgreementRow[]): Promise<AgreementType[]> {
    const accounts = await this.accounts.byIds(viewer, [...new Set(rows.map(({ accountId }) => accountId))]);
    return rows.map((row) => ({ ...row, account: accounts.find(({ id }) => id === row.accountId) ?? null }));
  }
}
