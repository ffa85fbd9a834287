import { Connection, LocalDate, MutationPayload } from '@etabli/api-kit';
import type { BuyerKind } from '@etabli/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BuyerKindEnum } from './billing.enums';

@ObjectType('BillingAccount', {
  description: 'Who is invoiced: a business, a person without one, a sponsoring partner.',
})
export class BillingAccountType {
  @Field(() => ID)
  id!: string;

  @Field(() => BuyerKindEnum)
  kind!: BuyerKind;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  siret!: string | null;

  @Field(() => String, { nullable: true })
  vatNumber!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field()
  line1!: string;

  @Field()
  line2!: string;

  @Field()
  postalCode!: string;

  @Field()
  commune!: string;

  @Field(() => String, { nullable: true, description: 'What the buyer asks to read on invoices.' })
  buyerReference!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days to pay; null: the usual ones.' })
  paymentDays!: number | null;

  @Field(() => ID, { nullable: true })
  personId!: string | null;

  @Field(() => ID, { nullable: true })
  businessId!: string | null;

  @Field(() => Int, { description: 'Cents of invoices not paid yet, late or not.' })
  openCents!: number;

  @Field(() => Int, { description: 'Cents past their due day.' })
  lateCents!: number;

  @Field(() => LocalDate, { nullable: true, description: 'Due day of the oldest late invoice.' })
  lateSince!: string | null;

  @Field(() => Int, { description: 'Cents paid or credited that pay no invoice yet.' })
  unsettledCents!: number;
}

@ObjectType()
export class BillingAccountConnection extends Connection(BillingAccountType) {}

@ObjectType()
export class BillingAccountPayload extends MutationPayload {
  @Field(() => BillingAccountType, { nullable: true })
  account?: BillingAccountType | null;
}
