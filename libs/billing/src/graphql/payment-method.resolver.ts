import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { isDemonstration, PaymentConnection } from '@etabli/gateways';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OpenBillingPortal } from '../methods/open-billing-portal.use-case';
import { OpenPaymentMethodSetup } from '../methods/open-payment-method-setup.use-case';
import { PaymentMethodsQuery } from '../methods/payment-methods.query';
import { PreferPaymentMethod } from '../methods/prefer-payment-method.use-case';
import { RemovePaymentMethod } from '../methods/remove-payment-method.use-case';
import {
  BillingAccountIdInput,
  PaymentMethodIdInput,
  PaymentMethodsPayload,
  ProviderPagePayload,
  SavedPaymentMethodType,
} from './payment-method.type';

@Resolver(() => SavedPaymentMethodType)
export class PaymentMethodResolver {
  constructor(
    private readonly connection: PaymentConnection,
    private readonly methods: PaymentMethodsQuery,
    private readonly setupUseCase: OpenPaymentMethodSetup,
    private readonly portalUseCase: OpenBillingPortal,
    private readonly preferUseCase: PreferPaymentMethod,
    private readonly removeUseCase: RemovePaymentMethod,
  ) {}

  @Query(() => Boolean, { description: 'No card nor account is charged for real: say so wherever people pay.' })
  paymentsAreDemonstration(): boolean {
    return isDemonstration(this.connection);
  }

  @Query(() => [SavedPaymentMethodType], { description: 'Of the accounts the viewer answers for.' })
  myPaymentMethods(@CurrentViewer() viewer: Viewer): Promise<SavedPaymentMethodType[]> {
    return this.methods.mine(viewer);
  }

  @Query(() => [SavedPaymentMethodType], { description: 'Staff.' })
  paymentMethodsOf(
    @CurrentViewer() viewer: Viewer,
    @Args('accountId', { type: () => ID }) accountId: string,
  ): Promise<SavedPaymentMethodType[]> {
    return this.methods.ofAccount(viewer, accountId);
  }

  @Mutation(() => ProviderPagePayload, { description: 'A page where a card or a SEPA mandate is saved.' })
  async openPaymentMethodSetup(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: BillingAccountIdInput,
  ): Promise<ProviderPagePayload> {
    return { url: await this.setupUseCase.execute(viewer, input) };
  }

  @Mutation(() => ProviderPagePayload, { description: 'The provider’s own page about what is saved.' })
  async openBillingPortal(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: BillingAccountIdInput,
  ): Promise<ProviderPagePayload> {
    return { url: await this.portalUseCase.execute(viewer, input) };
  }

  @Mutation(() => PaymentMethodsPayload)
  async preferPaymentMethod(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PaymentMethodIdInput,
  ): Promise<PaymentMethodsPayload> {
    await this.preferUseCase.execute(viewer, input);
    return { methods: await this.methods.mine(viewer) };
  }

  @Mutation(() => PaymentMethodsPayload)
  async removePaymentMethod(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PaymentMethodIdInput,
  ): Promise<PaymentMethodsPayload> {
    await this.removeUseCase.execute(viewer, input);
    return { methods: await this.methods.mine(viewer) };
  }
}
