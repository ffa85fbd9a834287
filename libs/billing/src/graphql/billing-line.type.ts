import { LocalDate } from '@etabli/api-kit';
import type { LineUnit, SupplyNature, VatKind } from '@etabli/domain';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LineUnitEnum, SupplyNatureEnum, VatKindEnum } from './billing.enums';

@ObjectType('LinePeriod', { description: 'The days a line is about, the last one not included.' })
export class LinePeriodType {
  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate)
  endsOn!: string;
}

@ObjectType('DraftLine', { description: 'A line of an invoice that can still be changed.' })
export class DraftLineType {
  @Field()
  description!: string;

  @Field(() => SupplyNatureEnum)
  nature!: SupplyNature;

  @Field(() => Int, { description: '1 500 is one and a half.' })
  quantityThousandths!: number;

  @Field(() => LineUnitEnum)
  unit!: LineUnit;

  @Field(() => Int, { description: 'With VAT for persons, without it for others; negative to give back.' })
  unitPriceCents!: number;

  @Field(() => Int)
  discountCents!: number;

  @Field(() => VatKindEnum)
  vatKind!: VatKind;

  @Field(() => LinePeriodType, { nullable: true })
  period!: LinePeriodType | null;
}

@ObjectType('VatShare', { description: 'What a document bears at one rate.' })
export class VatShareType {
  @Field(() => VatKindEnum)
  kind!: VatKind;

  @Field(() => Int, { description: '2 000 is 20 %.' })
  rateBasisPoints!: number;

  @Field(() => Int)
  baseCents!: number;

  @Field(() => Int)
  vatCents!: number;
}

@ObjectType('BillingTotals')
export class BillingTotalsType {
  @Field(() => Int)
  netCents!: number;

  @Field(() => Int)
  vatCents!: number;

  @Field(() => Int)
  grossCents!: number;
}

@InputType()
export class LinePeriodInput {
  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Not included.' })
  endsOn!: string;
}

@InputType()
export class DraftLineInput {
  @Field()
  description!: string;

  @Field(() => SupplyNatureEnum, { nullable: true, defaultValue: 'SERVICES' })
  nature?: SupplyNature;

  @Field(() => Int, { description: '1 500 is one and a half.' })
  quantityThousandths!: number;

  @Field(() => LineUnitEnum, { nullable: true, defaultValue: 'PIECE' })
  unit?: LineUnit;

  @Field(() => Int, { description: 'With VAT for persons, without it for others.' })
  unitPriceCents!: number;

  @Field(() => Int, { nullable: true, defaultValue: 0 })
  discountCents?: number;

  @Field(() => VatKindEnum)
  vatKind!: VatKind;

  @Field(() => LinePeriodInput, { nullable: true })
  period?: LinePeriodInput | null;
}
