import { Instant, LanguageEnum, LocalDate, MutationPayload } from '@etabli/api-kit';
import { PROTECTIVE_EQUIPMENT, type Language, type ProtectiveEquipment } from '@etabli/domain';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

const ProtectiveEquipmentEnum = Object.fromEntries(PROTECTIVE_EQUIPMENT.map((name) => [name, name]));
registerEnumType(ProtectiveEquipmentEnum, {
  name: 'ProtectiveEquipment',
  description: 'What to wear at a machine, and what to keep away from it: NO_GLOVES, TIED_HAIR.',
});

@ObjectType('SafetySheetVersion', { description: 'What to know and to wear before starting a machine, as published.' })
export class SafetySheetType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Null when it is about a whole category.' })
  resourceId!: string | null;

  @Field(() => String, { nullable: true })
  category!: string | null;

  @Field({ description: 'Name of the resource or of the category.' })
  about!: string;

  @Field(() => Int)
  number!: number;

  @Field()
  textFr!: string;

  @Field({ description: 'Empty: not translated, the French text is the one accepted.' })
  textEn!: string;

  @Field(() => [ProtectiveEquipmentEnum])
  ppe!: ProtectiveEquipment[];

  @Field(() => LocalDate)
  inForceFrom!: string;

  @Field(() => Instant)
  publishedAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When the viewer accepted it; asked under `safetySheets`.' })
  acceptedAt?: string | null;
}

@ObjectType('SafetySheetAcceptance', { description: 'Somebody who accepted a sheet, and the trace of what they read.' })
export class SafetySheetAcceptanceType {
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

@InputType()
export class PublishSafetySheetInput {
  @Field(() => ID, { nullable: true, description: 'This resource, or a category: one of the two.' })
  resourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Every resource of that category.' })
  category?: string | null;

  @Field({ description: '20 to 100 000 characters.' })
  textFr!: string;

  @Field(() => String, { nullable: true, description: 'Left out or empty: not translated.' })
  textEn?: string | null;

  @Field(() => [ProtectiveEquipmentEnum])
  ppe!: ProtectiveEquipment[];

  @Field(() => LocalDate, { nullable: true, description: 'Left out: today. Never in the past.' })
  inForceFrom?: string | null;
}

@InputType()
export class AcceptSafetySheetInput {
  @Field(() => ID, { description: 'The version read.' })
  safetySheetId!: string;
}

@ObjectType()
export class SafetySheetPayload extends MutationPayload {
  @Field(() => SafetySheetType, {
    nullable: true,
    description: 'The version published or accepted; null when refused.',
  })
  safetySheet?: SafetySheetType | null;
}
