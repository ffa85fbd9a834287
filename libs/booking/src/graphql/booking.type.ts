import { BookingStateEnum, Connection, Instant, MutationPayload } from '@etabli/api-kit';
import type { BookingState } from '@etabli/domain';
import { BookingPersonType } from '@etabli/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Booking', { description: 'A slot of a resource taken by a person. Kept when cancelled.' })
export class BookingType {
  @Field(() => ID)
  id!: string;

  /** Read by the field `resource`. */
  resourceId!: string;

  @Field(() => Instant)
  startsAt!: number;

  @Field(() => Instant)
  endsAt!: number;

  @Field(() => BookingStateEnum)
  state!: BookingState;

  @Field(() => BookingPersonType, { nullable: true, description: 'For whom; null when the viewer may not know.' })
  person!: BookingPersonType | null;

  @Field({ description: 'Whether it is for the viewer.' })
  mine!: boolean;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Instant)
  createdAt!: number;

  @Field(() => Instant, { nullable: true })
  cancelledAt!: number | null;

  @Field(() => String, { nullable: true, description: 'Why staff went through refusals.' })
  overrideReason!: string | null;

  @Field(() => Instant, { description: 'Until when the viewer may cancel or move.' })
  cancellableUntil!: number;

  @Field()
  canCancel!: boolean;

  @Field()
  canMove!: boolean;

  @Field({ description: 'Path of the calendar file on this server.' })
  calendarUrl!: string;
}

@ObjectType()
export class BookingConnection extends Connection(BookingType) {}

@ObjectType()
export class BookingPayload extends MutationPayload {
  @Field(() => BookingType, { nullable: true, description: 'The booking as it is now; null when refused.' })
  booking?: BookingType | null;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}
