import { LocalDate } from '@etabli/api-kit';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { DocumentState } from '../documents/document-row';
import { DeskPaymentMethodEnum, DocumentStateEnum } from './billing.enums';

@ArgsType()
export class InvoicesArgs {
  @Field(() => String, { nullable: true, description: 'In the number or the name of the buyer.' })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  accountId?: string | null;

  @Field(() => DocumentStateEnum, { nullable: true })
  state?: DocumentState | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day of issue.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of issue.' })
  until?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@ArgsType()
export class BillingAccountsArgs {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  lateOnly?: boolean | null;

  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@InputType()
export class CreditLineInput {
  @Field(() => Int)
  place!: number;

  @Field(() => Int, { description: 'In the basis of the invoice.' })
  amountCents!: number;
}

@InputType()
export class CreditInvoiceInput {
  @Field(() => ID)
  documentId!: string;

  @Field(() => [CreditLineInput], { nullable: true, description: 'Left out: everything that is left of the invoice.' })
  lines?: CreditLineInput[] | null;

  @Field()
  reason!: string;
}

@InputType()
export class OpenBillingAccountInput {
  @Field(() => ID)
  personId!: string;
}

@InputType()
export class EditBillingAccountInput {
  @Field(() => ID)
  accountId!: string;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a partner; that of a business is its own.' })
  siret?: string | null;

  @Field()
  line1!: string;

  @Field(() => String, { nullable: true, defaultValue: '' })
  line2?: string;

  @Field()
  postalCode!: string;

  @Field()
  commune!: string;

  @Field(() => String, { nullable: true })
  buyerReference?: string | null;

  @Field(() => Int, { nullable: true })
  paymentDays?: number | null;
}

@InputType()
export class RecordPaymentInput {
  @Field(() => ID)
  accountId!: string;

  @Field(() => DeskPaymentMethodEnum)
  method!: 'TRANSFER' | 'CHEQUE' | 'CASH';

  @Field(() => Int)
  amountCents!: number;

  @Field(() => LocalDate)
  madeOn!: string;

  @Field(() => String, { nullable: true, defaultValue: '' })
  reference?: string;

  @Field(() => [ID], { nullable: true, description: 'Invoices it pays before the oldest ones.' })
  documentIds?: string[] | null;
}

@InputType()
export class GiveBackPaymentInput {
  @Field(() => ID)
  accountId!: string;

  @Field(() => DeskPaymentMethodEnum)
  method!: 'TRANSFER' | 'CHEQUE' | 'CASH';

  @Field(() => Int)
  amountCents!: number;

  @Field()
  reference!: string;
}

@InputType()
export class ClosePeriodInput {
  @Field(() => LocalDate, { description: 'Last day of the period.' })
  closesThrough!: string;
}
