import { Connection, Instant, LocalDate, MutationPayload, RefusalType } from '@etabli/api-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BillingAccountType } from './billing-account.type';
import { BillingTotalsType, DraftLineInput, DraftLineType, VatShareType } from './billing-line.type';

@ObjectType('InvoiceDraft', { description: 'An invoice that can still be changed and has no number.' })
export class InvoiceDraftType {
  @Field(() => ID)
  id!: string;

  /** Read by the field `account`; not shown. */
  accountId!: string;

  @Field(() => BillingAccountType, { nullable: true })
  account?: BillingAccountType | null;

  @Field(() => String, { description: 'WAITING, ISSUED or DISCARDED.' })
  state!: string;

  @Field(() => [DraftLineType])
  lines!: DraftLineType[];

  @Field(() => LocalDate, { description: 'The day that decides on rates.' })
  suppliedOn!: string;

  @Field(() => Int)
  paymentDays!: number;

  @Field(() => String, { nullable: true })
  buyerReference!: string | null;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => BillingTotalsType, {
    nullable: true,
    description: 'If it were issued today; null when it cannot be counted.',
  })
  totals!: BillingTotalsType | null;

  @Field(() => [VatShareType])
  breakdown!: VatShareType[];

  @Field(() => [RefusalType], { description: 'Everything that forbids issuing it today.' })
  obstacles!: RefusalType[];
}

@ObjectType('DraftPreview', { description: 'What is being written, counted as it will be.' })
export class DraftPreviewType {
  @Field(() => BillingTotalsType, { nullable: true, description: 'Null when it cannot be counted.' })
  totals!: BillingTotalsType | null;

  @Field(() => [VatShareType])
  breakdown!: VatShareType[];

  @Field(() => [RefusalType], { description: 'Everything that would forbid issuing it today.' })
  obstacles!: RefusalType[];
}

@ObjectType()
export class InvoiceDraftConnection extends Connection(InvoiceDraftType) {}

@ObjectType()
export class InvoiceDraftPayload extends MutationPayload {
  @Field(() => InvoiceDraftType, { nullable: true })
  draft?: InvoiceDraftType | null;
}

@InputType()
export class CreateDraftInput {
  @Field(() => ID)
  accountId!: string;

  @Field(() => [DraftLineInput])
  lines!: DraftLineInput[];

  @Field(() => LocalDate)
  suppliedOn!: string;

  @Field(() => Int, { nullable: true, description: 'Those of the account, or the usual ones, when left out.' })
  paymentDays?: number | null;

  @Field(() => String, { nullable: true })
  buyerReference?: string | null;
}

@InputType()
export class EditDraftInput {
  @Field(() => ID)
  draftId!: string;

  @Field(() => [DraftLineInput])
  lines!: DraftLineInput[];

  @Field(() => LocalDate)
  suppliedOn!: string;

  @Field(() => Int, { nullable: true })
  paymentDays?: number | null;

  @Field(() => String, { nullable: true })
  buyerReference?: string | null;
}

@InputType()
export class DraftIdInput {
  @Field(() => ID)
  draftId!: string;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
