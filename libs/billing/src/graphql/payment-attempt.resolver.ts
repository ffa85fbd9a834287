import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AttemptsQuery } from '../payments/attempts.query';
import { OpenInvoicePayment } from '../payments/open-invoice-payment.use-case';
import { RefundPayment } from '../payments/refund-payment.use-case';
import {
  OpenInvoicePaymentInput,
  PaymentAttemptType,
  ProviderPagePayload,
  RefundPaymentInput,
  RefundPaymentPayload,
} from './payment-method.type';

@Resolver(() => PaymentAttemptType)
export class PaymentAttemptResolver {
  constructor(
    private readonly attempts: AttemptsQuery,
    private readonly payUseCase: OpenInvoicePayment,
    private readonly refundUseCase: RefundPayment,
  ) {}

  @Query(() => [PaymentAttemptType], { description: 'Latest first; staff, and who answers for the account.' })
  paymentAttempts(
    @CurrentViewer() viewer: Viewer,
    @Args('documentId', { type: () => ID }) documentId: string,
  ): Promise<PaymentAttemptType[]> {
    return this.attempts.ofDocument(viewer, documentId);
  }

  @Mutation(() => ProviderPagePayload, { description: 'A page where what is left of an invoice is paid by card.' })
  async openInvoicePayment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OpenInvoicePaymentInput,
  ): Promise<ProviderPagePayload> {
    return { url: await this.payUseCase.execute(viewer, input) };
  }

  @Mutation(() => RefundPaymentPayload, { description: 'Managers: gives back what the account has in its favour.' })
  async refundPayment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RefundPaymentInput,
  ): Promise<RefundPaymentPayload> {
    const documentId = await this.refundUseCase.execute(viewer, input);
    return { attempts: await this.attempts.ofDocument(viewer, documentId) };
  }
}
