import { LocalDate, MutationPayload } from '@etabli/api-kit';
import type { StoragePlaceKind } from '@etabli/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const StoragePlaceKindEnum = { BENCH: 'BENCH', LOCKER: 'LOCKER', RACK: 'RACK' } as const;
registerEnumType(StoragePlaceKindEnum, { name: 'StoragePlaceKind', description: 'What is lent for months.' });

@ObjectType('ChecklistLine', { description: 'A line of the checklist that closes an allocation.' })
export class ChecklistLineType {
  @Field(() => ID)
  id!: string;

  @Field()
  label!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was ticked or set aside; null while it is left.' })
  doneOn!: string | null;

  @Field(() => String, { nullable: true })
  doneByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was set aside; null when it was ticked.' })
  setAsideReason!: string | null;
}

@ObjectType('Allocation', { description: 'A bench, a locker or a rack lent under a subscription.' })
export class AllocationType {
  @Field(() => ID)
  id!: string;

  @Field(() => StoragePlaceKindEnum)
  placeKind!: StoragePlaceKind;

  @Field()
  placeCode!: string;

  @Field(() => ID)
  holderId!: string;

  @Field({ description: 'Who signed the subscription.' })
  holderName!: string;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day without it; null while nobody took it back.' })
  endsOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'From that day on nobody pays for the place.' })
  subscriptionEndsOn!: string | null;

  @Field(() => Int, { description: 'Agreed on the first day.' })
  monthlyPriceExclTaxCents!: number;

  @Field(() => [ChecklistLineType])
  checklist!: readonly ChecklistLineType[];
}

@ObjectType('StoragePlace', { description: 'A bench, a locker or a rack.' })
export class StoragePlaceType {
  @Field(() => ID)
  id!: string;

  @Field(() => StoragePlaceKindEnum)
  kind!: StoragePlaceKind;

  @Field()
  code!: string;

  @Field(() => ID, { nullable: true })
  poleId!: string | null;

  @Field(() => String, { nullable: true })
  poleName!: string | null;

  @Field(() => Int, { description: 'What the next allocation costs.' })
  monthlyPriceExclTaxCents!: number;

  @Field({ description: 'False: taken out of use, nobody new gets it.' })
  offered!: boolean;

  @Field(() => AllocationType, {
    nullable: true,
    description: 'Who holds it, or is the next to; null when it is free.',
  })
  allocation!: AllocationType | null;
}

@ObjectType()
export class StoragePlacePayload extends MutationPayload {
  @Field(() => StoragePlaceType, { nullable: true })
  place?: StoragePlaceType | null;
}

@ObjectType()
export class AllocationPayload extends MutationPayload {
  @Field(() => AllocationType, { nullable: true })
  allocation?: AllocationType | null;
}
