import { Instant, MutationPayload } from '@etabli/api-kit';
import type { WaitlistPolicy, WaitlistState } from '@etabli/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BookingType } from '../../graphql/booking.type';
import { WaitlistPolicyEnum, WaitlistStateEnum } from '../../graphql/floor-enums';

@ObjectType('WaitlistEntry', { description: 'Somebody waiting for a slot of a resource, or of any of a category.' })
export class WaitlistEntryType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Who waits: oneself, or anybody for staff.' })
  personName!: string;

  /** Read by the field `resource`. */
  resourceId!: string | null;

  @Field(() => String, { nullable: true, description: 'Any resource of this category; null when for one resource.' })
  category!: string | null;

  @Field(() => Instant)
  startsAt!: number;

  @Field(() => Instant)
  endsAt!: number;

  @Field(() => WaitlistStateEnum)
  state!: WaitlistState;

  @Field(() => Instant)
  joinedAt!: number;

  @Field(() => Int, { description: 'How many wait before them for some of the same time; 0 unless WAITING.' })
  ahead!: number;

  /** Read by the field `offeredResource`. */
  offeredResourceId!: string | null;

  @Field(() => Instant, { nullable: true, description: 'While OFFERED: until when it can be claimed.' })
  offeredUntil!: number | null;

  @Field(() => WaitlistPolicyEnum, {
    nullable: true,
    description: 'While OFFERED: to this person alone, or to the first who answers.',
  })
  policy!: WaitlistPolicy | null;

  @Field(() => ID, { nullable: true, description: 'Once CLAIMED.' })
  bookingId!: string | null;
}

@ObjectType()
export class WaitlistPayload extends MutationPayload {
  @Field(() => WaitlistEntryType, {
    nullable: true,
    description: 'The place in the list as it is now; null when refused.',
  })
  entry?: WaitlistEntryType | null;
}

@ObjectType()
export class ClaimSlotPayload extends MutationPayload {
  @Field(() => BookingType, { nullable: true, description: 'The booking; null when refused.' })
  booking?: BookingType | null;
}
