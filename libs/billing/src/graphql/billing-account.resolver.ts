import { type ConnectionOf, CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountsQuery } from '../accounts/accounts.query';
import { EditBillingAccount } from '../accounts/edit-billing-account.use-case';
import { OpenBillingAccount } from '../accounts/open-billing-account.use-case';
import { GiveBackPayment } from '../payments/give-back-payment.use-case';
import { RecordPayment } from '../payments/record-payment.use-case';
import { BillingAccountConnection, BillingAccountPayload, BillingAccountType } from './billing-account.type';
import {
  BillingAccountsArgs,
  EditBillingAccountInput,
  GiveBackPaymentInput,
  OpenBillingAccountInput,
  RecordPaymentInput,
} from './billing.inputs';

@Resolver(() => BillingAccountType)
export class BillingAccountResolver {
  constructor(
    private readonly accounts: AccountsQuery,
    private readonly openUseCase: OpenBillingAccount,
    private readonly editUseCase: EditBillingAccount,
    private readonly recordUseCase: RecordPayment,
    private readonly giveBackUseCase: GiveBackPayment,
  ) {}

  @Query(() => BillingAccountConnection, { description: 'Staff: who is invoiced, those with the most late first.' })
  billingAccounts(
    @CurrentViewer() viewer: Viewer,
    @Args() asked: BillingAccountsArgs,
  ): Promise<ConnectionOf<BillingAccountType>> {
    return this.accounts.all(viewer, asked);
  }

  @Query(() => BillingAccountType, { nullable: true, description: 'Staff.' })
  billingAccount(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<BillingAccountType | null> {
    return this.accounts.one(viewer, id);
  }

  @Query(() => [BillingAccountType], {
    description: 'Accounts the viewer answers for: their own, and that of the business they run.',
  })
  myBillingAccounts(@CurrentViewer() viewer: Viewer): Promise<BillingAccountType[]> {
    return this.accounts.mine(viewer);
  }

  @Mutation(() => BillingAccountPayload, { description: 'Managers. The same account each time.' })
  async openBillingAccount(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OpenBillingAccountInput,
  ): Promise<BillingAccountPayload> {
    return this.payload(viewer, await this.openUseCase.execute(viewer, input));
  }

  @Mutation(() => BillingAccountPayload, { description: 'Managers. Invoices already issued stay as they are.' })
  async editBillingAccount(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditBillingAccountInput,
  ): Promise<BillingAccountPayload> {
    return this.payload(viewer, await this.editUseCase.execute(viewer, input));
  }

  @Mutation(() => BillingAccountPayload, { description: 'Managers: a transfer, a cheque or cash came in.' })
  async recordPayment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RecordPaymentInput,
  ): Promise<BillingAccountPayload> {
    await this.recordUseCase.execute(viewer, input);
    return this.payload(viewer, input.accountId);
  }

  @Mutation(() => BillingAccountPayload, { description: 'Managers: gives back what the account has in its favour.' })
  async giveBackPayment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: GiveBackPaymentInput,
  ): Promise<BillingAccountPayload> {
    await this.giveBackUseCase.execute(viewer, input);
    return this.payload(viewer, input.accountId);
  }

  private async payload(viewer: Viewer, id: string): Promise<BillingAccountPayload> {
    return { account: await this.accounts.one(viewer, id) };
  }
}
