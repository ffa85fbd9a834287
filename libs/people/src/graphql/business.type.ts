import { Connection, Instant, MutationPayload } from '@etabli/api-kit';
import { BUSINESS_POSITIONS, type BusinessPosition } from '@etabli/domain';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from './enum-of';

export const BusinessPositionEnum = enumOf(BUSINESS_POSITIONS);
registerEnumType(BusinessPositionEnum, { name: 'BusinessPosition', description: 'What a person is in a business.' });

@ObjectType('BusinessMember', { description: 'A person who works for a business, or did.' })
export class BusinessMemberType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field()
  displayName!: string;

  @Field(() => BusinessPositionEnum)
  position!: BusinessPosition;

  @Field(() => Instant)
  joinedAt!: string;

  @Field(() => Instant, { nullable: true, description: 'Null while they work there.' })
  leftAt!: string | null;
}

@ObjectType('Business', { description: 'Who is invoiced. Several persons may work for it.' })
export class BusinessType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Fourteen figures, without spaces.' })
  siret!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true, description: 'EI, SARL, SASU…' })
  legalForm!: string | null;

  @Field(() => String, { nullable: true, description: 'APE code, e.g. 31.09B.' })
  nafCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the craft, e.g. 31.09BA.' })
  nafaCode!: string | null;

  @Field()
  addressLine1!: string;

  @Field()
  addressLine2!: string;

  @Field(() => String, { nullable: true })
  postalCode!: string | null;

  @Field(() => String, { nullable: true })
  commune!: string | null;

  @Field(() => String, { nullable: true, description: 'Null when it has none, under the franchise for instance.' })
  vatNumber!: string | null;
}

@ObjectType({ description: 'A page of businesses.' })
export class BusinessConnection extends Connection(BusinessType) {}

@ObjectType()
export class BusinessPayload extends MutationPayload {
  @Field(() => BusinessType, { nullable: true, description: 'The business as it is now; null when refused.' })
  business?: BusinessType | null;
}
