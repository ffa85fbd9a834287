import { Instant, RefusalType } from '@etabli/api-kit';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { QuotaLeftType } from './quota-left.type';

@ObjectType('Slot', { description: 'A half-open interval: the end does not belong to it.' })
export class SlotType {
  @Field(() => Instant)
  startsAt!: number;

  @Field(() => Instant)
  endsAt!: number;
}

@ObjectType('BookingVerdict', { description: 'What booking or moving would answer now. Nothing is written.' })
export class BookingVerdictType {
  @Field()
  bookable!: boolean;

  @Field(() => SlotType, { nullable: true, description: 'As understood; null when a time was unclear or malformed.' })
  slot!: SlotType | null;

  @Field(() => [RefusalType], { description: 'All the reasons at once.' })
  refusals!: RefusalType[];

  @Field({ description: 'Refused for now only: joining the waiting list for this slot would be accepted.' })
  mayWait!: boolean;

  @Field(() => Int, { description: 'Hour credit it would take, in minutes; 0 when hours are included.' })
  costMinutes!: number;

  @Field(() => Int, { nullable: true, description: 'Hour credit left after it; null when not on hour packs.' })
  creditLeftMinutes!: number | null;

  @Field({
    description: 'Whether its hours count in quotas; false at short notice, when what is free is free for all.',
  })
  countsInQuotas!: boolean;

  @Field(() => [QuotaLeftType], {
    description: 'What is left of each quota it draws on, in the period it starts in, before it is booked.',
  })
  quotas!: QuotaLeftType[];
}
