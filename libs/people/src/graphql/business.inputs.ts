import type { BusinessPosition } from '@etabli/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { BusinessPositionEnum } from './business.type';

@InputType({ isAbstract: true })
abstract class BusinessFieldsInput {
  @Field({ description: 'Spaces are allowed; the check figure is verified.' })
  siret!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  legalForm?: string | null;

  @Field(() => String, { nullable: true, description: 'APE code: four figures and a letter.' })
  nafCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The APE code and one more letter.' })
  nafaCode?: string | null;

  @Field(() => String, { nullable: true })
  addressLine1?: string | null;

  @Field(() => String, { nullable: true })
  addressLine2?: string | null;

  @Field(() => String, { nullable: true })
  postalCode?: string | null;

  @Field(() => String, { nullable: true })
  commune?: string | null;

  @Field(() => String, { nullable: true, description: 'Must follow from the SIRET; left out: none.' })
  vatNumber?: string | null;
}

@InputType()
export class RegisterBusinessInput extends BusinessFieldsInput {}

@InputType()
export class EditBusinessInput extends BusinessFieldsInput {
  @Field(() => ID)
  businessId!: string;
}

@InputType()
export class AddBusinessMemberInput {
  @Field(() => ID)
  businessId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => BusinessPositionEnum)
  position!: BusinessPosition;
}

@InputType()
export class RemoveBusinessMemberInput {
  @Field(() => ID)
  businessId!: string;

  @Field(() => ID)
  personId!: string;
}

@ArgsType()
export class BusinessesArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name, SIRET or commune.' })
  search?: string | null;

  @Field(() => Int, { defaultValue: 25, nullable: true, description: 'At most 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
