import { Connection, LocalDate, MutationPayload } from '@etabli/api-kit';
import type { IssuedDocument, LineUnit, PaymentMethod, PriceBasis } from '@etabli/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DocumentState } from '../documents/document-row';
import { DocumentKindEnum, DocumentStateEnum, LineUnitEnum, PaymentMethodEnum } from './billing.enums';
import { BillingTotalsType, VatShareType } from './billing-line.type';

@ObjectType('BillingDocument', { description: 'An invoice or a credit note as it was issued: it never changes.' })
export class BillingDocumentType {
  @Field(() => ID)
  id!: string;

  @Field(() => DocumentKindEnum)
  kind!: IssuedDocument['kind'];

  @Field()
  number!: string;

  @Field(() => ID)
  accountId!: string;

  @Field()
  buyerName!: string;

  @Field(() => LocalDate)
  issuedOn!: string;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => Int)
  netCents!: number;

  @Field(() => Int)
  vatCents!: number;

  @Field(() => Int)
  grossCents!: number;

  @Field(() => Int, { description: 'Left to pay; nothing for a credit note.' })
  openCents!: number;

  @Field(() => DocumentStateEnum)
  state!: DocumentState;
}

@ObjectType('IssuedLine')
export class IssuedLineType {
  @Field(() => Int, { description: 'From 0, as a credit note names it.' })
  place!: number;

  @Field()
  description!: string;

  @Field(() => Int)
  quantityThousandths!: number;

  @Field(() => LineUnitEnum)
  unit!: LineUnit;

  @Field(() => Int)
  unitPriceCents!: number;

  @Field(() => Int)
  discountCents!: number;

  @Field(() => Int, { description: 'In the basis of the document, discount taken off.' })
  totalCents!: number;

  @Field(() => Int, { description: 'Without VAT.' })
  netCents!: number;

  @Field(() => Int, { description: '2 000 is 20 %.' })
  rateBasisPoints!: number;

  @Field(() => Int, { description: 'What a credit note can still give back of it, in the basis of the document.' })
  leftToCreditCents!: number;
}

@ObjectType('BillingDocumentLink')
export class BillingDocumentLinkType {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field(() => Int, { nullable: true })
  grossCents?: number | null;
}

@ObjectType('Settlement', { description: 'Money or a credit note that paid a part; negative when it went back.' })
export class SettlementType {
  @Field(() => Int)
  amountCents!: number;

  @Field(() => LocalDate)
  on!: string;

  @Field(() => PaymentMethodEnum, { nullable: true, description: 'Null: a credit note.' })
  method!: PaymentMethod | null;

  @Field()
  reference!: string;
}

@ObjectType('WholeBillingDocument', { description: 'A document with all that stands on it, and what paid it.' })
export class WholeBillingDocumentType extends BillingDocumentType {
  @Field(() => String, { description: 'INCLUSIVE: prices of lines are with VAT.' })
  basis!: PriceBasis;

  @Field(() => [IssuedLineType])
  lines!: IssuedLineType[];

  @Field(() => [VatShareType])
  breakdown!: VatShareType[];

  @Field(() => BillingTotalsType)
  totals!: BillingTotalsType;

  @Field(() => [String], { description: 'What the law asks to read on it.' })
  mentions!: string[];

  @Field(() => String, { nullable: true, description: 'Why a credit note was issued.' })
  reason!: string | null;

  @Field(() => BillingDocumentLinkType, { nullable: true })
  corrects!: BillingDocumentLinkType | null;

  @Field(() => [BillingDocumentLinkType])
  creditNotes!: BillingDocumentLinkType[];

  @Field(() => [SettlementType])
  settlements!: SettlementType[];
}

@ObjectType()
export class BillingDocumentConnection extends Connection(BillingDocumentType) {}

@ObjectType()
export class BillingDocumentPayload extends MutationPayload {
  @Field(() => WholeBillingDocumentType, { nullable: true })
  document?: WholeBillingDocumentType | null;
}
