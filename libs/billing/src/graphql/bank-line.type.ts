import { Connection, LocalDate, MutationPayload } from '@etabli/api-kit';
import { MATCH_REASONS, type MatchReason } from '@etabli/domain';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BANK_LINE_STATES, type BankLineState } from '../bank/bank-line-row';
import { enumOf } from './billing.enums';

export const BankLineStateEnum = enumOf(BANK_LINE_STATES);
export const MatchReasonEnum = enumOf(MATCH_REASONS);
registerEnumType(BankLineStateEnum, {
  name: 'BankLineState',
  description: 'NEW until somebody says which payment it is, or that it is none.',
});
registerEnumType(MatchReasonEnum, { name: 'MatchReason', description: 'Why a transfer may pay an invoice.' });

@ObjectType({ description: 'An invoice a line may pay.' })
export class SuggestedDocument {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field(() => Int)
  openCents!: number;
}

@ObjectType({ description: 'Whom a line may be a payment of, and of which invoices together.' })
export class BankSuggestionType {
  @Field(() => ID)
  accountId!: string;

  @Field()
  buyerName!: string;

  @Field(() => [SuggestedDocument])
  documents!: readonly SuggestedDocument[];

  @Field(() => [MatchReasonEnum])
  reasons!: readonly MatchReason[];

  @Field({ description: 'Its number and the amount both say so.' })
  isCertain!: boolean;
}

@ObjectType({ description: 'Which payment a line became.' })
export class BankPaymentType {
  @Field(() => ID)
  accountId!: string;

  @Field()
  name!: string;

  @Field(() => [String], { description: 'Invoices it paid; what is left over stands in favour of the account.' })
  numbers!: readonly string[];
}

@ObjectType({ description: 'A transfer recorded by hand before the statement came.' })
export class RecordedTransferType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => LocalDate)
  madeOn!: string;
}

@ObjectType('BankLine', { description: 'Money that came in on the bank account.' })
export class BankLineType {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalDate)
  bookedOn!: string;

  @Field(() => Int)
  amountCents!: number;

  @Field()
  label!: string;

  @Field(() => BankLineStateEnum)
  state!: BankLineState;

  @Field(() => BankPaymentType, { nullable: true })
  payment!: BankPaymentType | null;

  @Field(() => [BankSuggestionType], { description: 'Likeliest first; none once it is matched or set aside.' })
  suggestions!: readonly BankSuggestionType[];

  @Field(() => [RecordedTransferType], { description: 'What it may be already: to join, not to record twice.' })
  recorded!: readonly RecordedTransferType[];
}

@ObjectType()
export class BankLineConnection extends Connection(BankLineType) {}

@ObjectType()
export class BankLinePayload extends MutationPayload {
  @Field(() => BankLineType, { nullable: true })
  line?: BankLineType | null;
}

@ArgsType()
export class BankLinesArgs {
  @Field(() => BankLineStateEnum, { defaultValue: 'NEW' })
  state!: BankLineState;

  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@InputType()
export class MatchBankLineInput {
  @Field(() => ID)
  lineId!: string;

  @Field(() => ID)
  accountId!: string;

  @Field(() => [ID], { nullable: true, description: 'Invoices it pays before the oldest ones.' })
  documentIds?: string[] | null;
}

@InputType()
export class SetAsideBankLineInput {
  @Field(() => ID)
  lineId!: string;

  @Field({ description: 'False takes it up again.' })
  aside!: boolean;
}

@InputType()
export class JoinBankLineInput {
  @Field(() => ID)
  lineId!: string;

  @Field(() => ID, { description: 'Of a transfer recorded by hand.' })
  movementId!: string;
}
