import { Instant, LocalDate, QuotaPeriodEnum, RefusalType } from '@etabli/api-kit';
import type { Alternative, QuotaPeriod, Slot } from '@etabli/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A slot the person could really book instead.' })
export class SlotAlternative {
  /** Read by the field `resource`. */
  resourceId!: string;

  @Field(() => Instant)
  startsAt!: number;

  @Field(() => Instant)
  endsAt!: number;
}

@ObjectType({
  implements: () => [RefusalType],
  description: 'Codes SLOT_TAKEN, RESOURCE_OUT_OF_SERVICE: the `alternatives` are up to three slots, nearest first.',
})
export class SlotUnavailable extends RefusalType {
  /** Of the domain; shown by the field `alternatives`. */
  alternatives!: readonly Alternative[];
}

@ObjectType({
  implements: () => [RefusalType],
  description: 'Code QUOTA_EXCEEDED: everybody’s share of hours in one day, week or month.',
})
export class QuotaExceeded extends RefusalType {
  @Field(() => String, { nullable: true, description: 'The resource, category or pole; null: whatever is booked.' })
  scopeName!: string | null;

  @Field(() => QuotaPeriodEnum)
  period!: QuotaPeriod;

  @Field(() => Int, { description: 'Without this booking.' })
  usedMinutes!: number;

  @Field(() => Int)
  allowedMinutes!: number;

  @Field(() => Int, { description: 'What this booking would add.' })
  wantedMinutes!: number;

  @Field(() => Instant, { description: 'When the next period begins.' })
  freesAt!: number;
}

@ObjectType({
  implements: () => [RefusalType],
  description: 'Code DOCUMENT_MISSING: not handed in, not yet reviewed, refused, or no longer valid on the day.',
})
export class DocumentMissing extends RefusalType {
  @Field(() => ID)
  documentTypeId!: string;

  @Field()
  documentTypeName!: string;

  @Field({ description: 'MISSING, SUBMITTED, REFUSED, or ACCEPTED when it ends before the day.' })
  state!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Accepted, but good until this day only.' })
  validThrough!: string | null;
}

@ObjectType({
  implements: () => [RefusalType],
  description: 'Codes HOUSE_RULES_NOT_ACCEPTED, SAFETY_SHEET_NOT_ACCEPTED: the version to read and accept.',
})
export class AgreementMissing extends RefusalType {
  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The resource of the safety sheet; null for the house rules.' })
  resourceId?: string | null;
}

@ObjectType({
  implements: () => [RefusalType],
  description:
    'Code TRAINER_NOT_PRESENT: at the accompanied level; the `presences` are when a trainer is there that day.',
})
export class TrainerNotPresent extends RefusalType {
  /** Of the domain; shown by the field of the same name. */
  presences!: readonly Slot[];
}
