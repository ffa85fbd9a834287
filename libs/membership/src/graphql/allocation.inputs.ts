import { LocalDate } from '@etabli/api-kit';
import type { StoragePlaceKind } from '@etabli/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { StoragePlaceKindEnum } from './allocation.type';

@InputType()
export class CreateStoragePlaceInput {
  @Field(() => StoragePlaceKindEnum)
  kind!: StoragePlaceKind;

  @Field({ description: 'Painted on it: « C12 ».' })
  code!: string;

  @Field(() => ID, { nullable: true })
  poleId?: string | null;

  @Field(() => Int)
  monthlyPriceExclTaxCents!: number;
}

@InputType()
export class EditStoragePlaceInput {
  @Field(() => ID)
  placeId!: string;

  @Field()
  code!: string;

  @Field(() => ID, { nullable: true })
  poleId?: string | null;

  @Field(() => Int, { description: 'For the next allocation: those made keep their price.' })
  monthlyPriceExclTaxCents!: number;

  @Field()
  offered!: boolean;
}

@InputType()
export class AllocateStorageInput {
  @Field(() => ID)
  placeId!: string;

  @Field(() => ID)
  subscriptionId!: string;

  @Field(() => LocalDate)
  startsOn!: string;
}

@InputType()
export class TickChecklistInput {
  @Field(() => ID)
  lineId!: string;

  @Field({ description: 'False opens the line again.' })
  done!: boolean;

  @Field(() => String, { nullable: true, description: 'When it is set aside rather than ticked.' })
  setAsideReason?: string | null;
}

@InputType()
export class EndAllocationInput {
  @Field(() => ID)
  allocationId!: string;

  @Field(() => LocalDate, { description: 'First day without the place.' })
  endsOn!: string;
}
