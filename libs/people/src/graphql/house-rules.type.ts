import { Instant, LanguageEnum, LocalDate, MutationPayload } from '@etabli/api-kit';
import type { Language } from '@etabli/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('HouseRulesVersion', { description: 'The house rules as published; a correction is another version.' })
export class HouseRulesVersionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field()
  textFr!: string;

  @Field({ description: 'Empty: not translated, the French text is the one accepted.' })
  textEn!: string;

  @Field(() => LocalDate)
  inForceFrom!: string;

  @Field(() => Instant)
  publishedAt!: string;
}

@ObjectType('HouseRulesStanding', { description: 'A version asked of somebody, and when they accepted it.' })
export class HouseRulesStandingType {
  @Field(() => HouseRulesVersionType)
  version!: HouseRulesVersionType;

  @Field(() => Instant, { nullable: true, description: 'Null: not yet.' })
  acceptedAt!: string | null;
}

@ObjectType('TextAcceptance', { description: 'Somebody who accepted a text, and the trace of what they read.' })
export class TextAcceptanceType {
  @Field(() => ID)
  personId!: string;

  @Field()
  displayName!: string;

  @Field(() => Instant)
  at!: string;

  @Field(() => LanguageEnum, { description: 'Of the text they read.' })
  language!: Language;

  @Field({ description: 'SHA-256 of that text.' })
  textHash!: string;
}

@ObjectType('PersonName', { description: 'Somebody, by name.' })
export class PersonNameType {
  @Field(() => ID)
  personId!: string;

  @Field()
  displayName!: string;
}

@InputType()
export class PublishHouseRulesInput {
  @Field({ description: '20 to 100 000 characters.' })
  textFr!: string;

  @Field(() => String, { nullable: true, description: 'Left out or empty: not translated.' })
  textEn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Left out: today. Never in the past.' })
  inForceFrom?: string | null;
}

@InputType()
export class AcceptHouseRulesInput {
  @Field(() => Int, { description: 'Number of the version read.' })
  number!: number;
}

@ObjectType()
export class PublishHouseRulesPayload extends MutationPayload {
  @Field(() => [HouseRulesVersionType], { nullable: true, description: 'Every version, newest first.' })
  versions?: HouseRulesVersionType[] | null;
}

@ObjectType()
export class AcceptHouseRulesPayload extends MutationPayload {
  @Field(() => [HouseRulesStandingType], { nullable: true, description: 'What is asked of the viewer now.' })
  houseRules?: HouseRulesStandingType[] | null;
}
