import { Instant, LocalDate, MutationPayload } from '@etabli/api-kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AttemptState } from '../payments/attempt-row';

const KINDS = { CARD: 'CARD', SEPA_DEBIT: 'SEPA_DEBIT' } as const;
registerEnumType(KINDS, { name: 'SavedPaymentMethodKind' });

const STATES = {
  PLANNED: 'PLANNED',
  PROCESSING: 'PROCESSING',
  ACTION_NEEDED: 'ACTION_NEEDED',
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
  RETURNED: 'RETURNED',
} as const satisfies { [State in AttemptState]: State };
registerEnumType(STATES, {
  name: 'PaymentAttemptState',
  description: 'RETURNED: the bank took the money back after it was paid.',
});

@ObjectType('SavedPaymentMethod', { description: 'A card or a SEPA mandate, kept by the provider of payments.' })
export class SavedPaymentMethodType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  accountId!: string;

  @Field(() => KINDS)
  kind!: keyof typeof KINDS;

  @Field({ description: 'Brand of a card, code of the bank of an account.' })
  label!: string;

  @Field()
  lastFour!: string;

  @Field(() => LocalDate, { nullable: true })
  expiresOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Reference of the SEPA mandate.' })
  mandateReference!: string | null;

  @Field({ description: 'Invoices are paid with this one.' })
  preferred!: boolean;
}

@ObjectType('PaymentAttempt', { description: 'A try to take the money of an invoice.' })
export class PaymentAttemptType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  amountCents!: number;

  @Field(() => STATES)
  state!: AttemptState;

  @Field(() => String, { nullable: true, description: 'The provider’s code, such as insufficient_funds.' })
  failureCode!: string | null;

  @Field(() => LocalDate, { nullable: true })
  retryOn!: string | null;

  @Field(() => Instant)
  plannedAt!: string;

  @Field(() => Instant, { nullable: true })
  endedAt!: string | null;

  @Field(() => Int, { description: 'Cents that came in and did not go back.' })
  refundableCents!: number;
}

@ObjectType()
export class ProviderPagePayload extends MutationPayload {
  @Field(() => String, { nullable: true, description: 'The page of the provider to go to.' })
  url?: string;
}

@ObjectType()
export class PaymentMethodsPayload extends MutationPayload {
  @Field(() => [SavedPaymentMethodType], { nullable: true })
  methods?: SavedPaymentMethodType[];
}

@ObjectType()
export class RefundPaymentPayload extends MutationPayload {
  @Field(() => [PaymentAttemptType], { nullable: true })
  attempts?: PaymentAttemptType[];
}

@InputType()
export class BillingAccountIdInput {
  @Field(() => ID)
  accountId!: string;
}

@InputType()
export class PaymentMethodIdInput {
  @Field(() => ID)
  methodId!: string;
}

@InputType()
export class OpenInvoicePaymentInput {
  @Field(() => ID)
  documentId!: string;
}

@InputType()
export class RefundPaymentInput {
  @Field(() => ID)
  attemptId!: string;

  @Field(() => Int)
  amountCents!: number;

  @Field()
  reason!: string;
}
