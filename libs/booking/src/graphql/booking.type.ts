import { BookingStateEnum, Connection, Instant, MutationPayload } from '@etabli/api-kit';
import type { Approval, BookingState } from '@etabli/domain';
import { BookingPersonType } from '@etabli/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ApprovalEnum } from './floor-enums';

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

  @Field(() => ApprovalEnum, { nullable: true, description: 'Null: it needs none. ASKED: the state is REQUESTED.' })
  approval!: Approval | null;

  @Field(() => ID, { nullable: true, description: 'The series it belongs to.' })
  seriesId!: string | null;

  @Field(() => Instant, { nullable: true })
  checkedInAt!: number | null;

  @Field(() => Instant, { nullable: true, description: 'When it was released because nobody came.' })
  releasedAt!: number | null;

  @Field(() => Instant, { nullable: true, description: 'When the rest was given back.' })
  finishedAt!: number | null;

  @Field(() => Instant, { nullable: true, description: 'The end as booked, once it ended earlier.' })
  bookedUntil!: number | null;

  @Field(() => Instant)
  checkInFrom!: number;

  @Field(() => Instant, { description: 'Not there by then, it is released where the machine says so.' })
  checkInUntil!: number;

  @Field()
  canCheckIn!: boolean;

  @Field({ description: 'Whether the machine may be started in it now, as far as the time goes.' })
  canStart!: boolean;

  @Field()
  canFinishEarly!: boolean;

  @Field({ description: 'After the deadline, before the start: given back as an absence.' })
  canCancelLate!: boolean;

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
