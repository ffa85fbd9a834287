import { Instant, LocalDate, MutationPayload } from '@etabli/api-kit';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { VatShareType } from './billing-line.type';

@ObjectType('AccountingClosing', { description: 'A period closed for good.' })
export class AccountingClosingType {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalDate)
  closedThrough!: string;

  @Field(() => Instant)
  closedAt!: string;

  @Field(() => Int)
  documents!: number;

  @Field(() => Int, { description: 'With VAT, credit notes taken off.' })
  grossCents!: number;

  @Field(() => Int, { description: 'Of all periods since the first document.' })
  perpetualGrossCents!: number;

  @Field(() => [VatShareType])
  sales!: VatShareType[];

  @Field(() => Int, {
    nullable: true,
    description: 'Size of its archive, `/exports/archives/<id>.zip`; null while it is made.',
  })
  archiveBytes!: number | null;
}

@ObjectType('OpenAccountingMonth', { description: 'A month, or what is left of it, that nobody closed yet.' })
export class OpenAccountingMonthType {
  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Its last day.' })
  endsOn!: string;

  @Field({ description: 'Only a period that is over can be closed.' })
  isOver!: boolean;

  @Field(() => Int)
  documents!: number;

  @Field(() => Int, { description: 'With VAT, credit notes taken off.' })
  grossCents!: number;

  @Field(() => Int, { description: 'Drafts that must be issued or discarded first.' })
  waitingDrafts!: number;
}

@ObjectType()
export class AccountingClosingPayload extends MutationPayload {
  @Field(() => AccountingClosingType, { nullable: true })
  closing?: AccountingClosingType | null;
}

@ObjectType('BooksFault', { description: 'Something that is not what was sealed, or does not add up.' })
export class BooksFaultType {
  @Field({ description: 'The document, closing, series or account at fault.' })
  number!: string;

  @Field()
  fault!: string;
}

@ObjectType('BooksVerification')
export class BooksVerificationType {
  @Field(() => Int)
  documents!: number;

  @Field(() => Int)
  closings!: number;

  @Field(() => [BooksFaultType], { description: 'The first hundred; empty when every seal and sum is right.' })
  faults!: BooksFaultType[];
}

@ObjectType('MonthOfMoney', { description: 'A civil month of what was invoiced and received.' })
export class MonthOfMoneyType {
  @Field(() => LocalDate, { description: 'First day.' })
  month!: string;

  @Field(() => Int, { description: 'Invoiced without VAT, credit notes taken off.' })
  netCents!: number;

  @Field(() => Int, { description: 'Invoiced with VAT, credit notes taken off.' })
  grossCents!: number;

  @Field(() => Int, { description: 'Money that came in, less what went back.' })
  receivedCents!: number;

  @Field(() => Int, { description: 'Past its due day and unpaid at the end of the month.' })
  lateCents!: number;
}
