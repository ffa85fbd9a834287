import { Instant, MutationPayload } from '@etabli/api-kit';
import type { EnrolmentState } from '@etabli/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { EnrolmentStateEnum } from './enums';

@ObjectType('Enrolment', { description: 'Somebody in a session or in its waiting list.' })
export class EnrolmentType {
  @Field(() => ID)
  id!: string;

  /** Read by fields of their own. */
  sessionId!: string;
  personId!: string;
  personName!: string;

  @Field(() => EnrolmentStateEnum)
  state!: EnrolmentState;

  @Field(() => Int, { nullable: true, description: 'Place among those who wait, from 1; null for who does not wait.' })
  waitingRank!: number | null;

  @Field(() => Instant, { nullable: true, description: 'Until when the offered seat is kept; null unless OFFERED.' })
  offeredUntil!: string | null;

  @Field(() => Instant)
  enrolledAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'LEFT, TAKEN_OUT, OFFER_LAPSED, SESSION_CANCELLED or SESSION_OVER; null unless CANCELLED.',
  })
  cancelReason!: string | null;

  @Field({ description: 'Nothing to pass, or the quiz is passed: ready for practice.' })
  quizDone!: boolean;
}

@ObjectType()
export class EnrolmentPayload extends MutationPayload {
  @Field(() => EnrolmentType, { nullable: true })
  enrolment?: EnrolmentType | null;
}
