import { LocalDate, MutationPayload } from '@etabli/api-kit';
import { RECORDED_KINDS, type RecordedKind } from '@etabli/domain';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const RecordedKindEnum = Object.fromEntries(RECORDED_KINDS.map((kind) => [kind, kind]));
registerEnumType(RecordedKindEnum, { name: 'RecordedKind' });

@ObjectType('RecordedCharge', { description: 'What staff wrote down to be invoiced: a consumable taken, a damage.' })
export class RecordedChargeType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field()
  personName!: string;

  @Field(() => RecordedKindEnum)
  kind!: RecordedKind;

  @Field()
  description!: string;

  @Field(() => Int, { description: '1 000 is one.' })
  quantityThousandths!: number;

  @Field(() => Int, { description: 'What one costs the person: with VAT for a consumable; a damage has none.' })
  unitPriceCents!: number;

  @Field(() => LocalDate)
  suppliedOn!: string;

  @Field({ description: 'A draft or an invoice has it.' })
  charged!: boolean;
}

@InputType()
export class RecordChargeInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => RecordedKindEnum)
  kind!: RecordedKind;

  @Field(() => ID, { nullable: true, description: 'The loan a damaged tool came back from.' })
  loanId?: string | null;

  @Field({ description: 'At most 160 characters; the name of the person is added to it.' })
  description!: string;

  @Field(() => Int, { description: '1 000 is one; at most a thousand.' })
  quantityThousandths!: number;

  @Field(() => Int, { description: 'With VAT for a consumable; a damage has none. At most 10 000 €.' })
  unitPriceCents!: number;

  @Field(() => LocalDate, { nullable: true, description: 'Today when it is not said; at most 90 days ago.' })
  suppliedOn?: string | null;
}

@InputType()
export class WithdrawRecordedChargeInput {
  @Field(() => ID)
  recordedChargeId!: string;

  @Field()
  reason!: string;
}

@ObjectType()
export class RecordedChargePayload extends MutationPayload {
  @Field(() => RecordedChargeType, { nullable: true })
  recordedCharge?: RecordedChargeType | null;
}
