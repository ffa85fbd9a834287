import { LocalDate, MutationPayload } from '@etabli/api-kit';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BillingAccountType } from './billing-account.type';

@ObjectType({ description: 'A subscription whose periods a partner pays its share of.' })
export class SponsoredSubscriptionType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field()
  personName!: string;

  @Field()
  planName!: string;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { description: 'First day the partner pays no more; a period begun before is shared whole.' })
  endsOn!: string;
}

@ObjectType('Agreement', { description: 'What a partner promises to pay of the subscriptions it sponsors.' })
export class AgreementType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => ID)
  partnerId!: string;

  @Field()
  partnerName!: string;

  @Field(() => BillingAccountType, { nullable: true, description: 'Where the partner is invoiced.' })
  account!: BillingAccountType | null;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { description: 'First day it holds no more.' })
  endsOn!: string;

  @Field(() => Int, { description: '10 000 is the whole price.' })
  shareBasisPoints!: number;

  @Field(() => Int, { nullable: true, description: 'Without VAT; null for no limit.' })
  mostCentsPerPeriod!: number | null;

  @Field(() => Int, { description: 'Cents without VAT, invoiced to the partner or about to be.' })
  chargedCents!: number;

  @Field(() => [SponsoredSubscriptionType], { description: 'Latest first.' })
  sponsored!: readonly SponsoredSubscriptionType[];
}

@ObjectType()
export class AgreementPayload extends MutationPayload {
  @Field(() => AgreementType, { nullable: true })
  agreement?: AgreementType | null;
}

@InputType()
export class CreateAgreementInput {
  @Field(() => ID, { nullable: true, description: 'Left out for a partner that is new.' })
  partnerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a partner that is new.' })
  partnerName?: string | null;

  @Field()
  name!: string;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { description: 'First day it holds no more.' })
  endsOn!: string;

  @Field(() => Int)
  shareBasisPoints!: number;

  @Field(() => Int, { nullable: true, description: 'Without VAT, each period.' })
  mostCentsPerPeriod?: number | null;
}

@InputType()
export class SponsorSubscriptionInput {
  @Field(() => ID)
  agreementId!: string;

  @Field(() => ID)
  subscriptionId!: string;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate)
  endsOn!: string;
}

@InputType()
export class EndSponsorshipInput {
  @Field(() => ID)
  sponsorshipId!: string;

  @Field(() => LocalDate)
  endsOn!: string;
}
