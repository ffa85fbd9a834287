import { Connection, Instant, MutationPayload } from '@etabli/api-kit';
import type { TrainingSessionState } from '@etabli/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TrainingSessionStateEnum } from './enums';

@ObjectType('TrainingSession', { description: 'A training held once: when, where, by whom, for how many.' })
export class TrainingSessionType {
  @Field(() => ID)
  id!: string;

  /** Read by fields of their own. */
  trainingId!: string;
  trainerId!: string;
  trainerName!: string;
  poleId!: string;
  resourceIds!: readonly string[];

  @Field(() => Instant)
  startsAt!: number;

  @Field(() => Instant)
  endsAt!: number;

  @Field(() => Int)
  seats!: number;

  @Field(() => Int, { description: 'Seats taken or offered.' })
  seatsTaken!: number;

  @Field(() => Int, { description: 'Persons in the waiting list.' })
  waitingCount!: number;

  @Field(() => Int, { description: 'With fewer than this at the cancellation deadline, it is called off.' })
  minimumEnrolled!: number;

  @Field(() => Int, { description: 'Tax included, in cents.' })
  priceCents!: number;

  @Field(() => TrainingSessionStateEnum)
  state!: TrainingSessionState;

  @Field(() => String, { nullable: true, description: 'Why it was called off; null otherwise.' })
  cancelReason!: string | null;

  @Field(() => Instant, { description: 'Until when one may leave by oneself.' })
  cancellationDeadline!: number;

  /** Shown as `icalSequence`. */
  revision!: number;
}

@ObjectType({ description: 'A page of sessions, by start.' })
export class TrainingSessionConnection extends Connection(TrainingSessionType) {}

@ObjectType()
export class TrainingSessionPayload extends MutationPayload {
  @Field(() => TrainingSessionType, { nullable: true })
  session?: TrainingSessionType | null;
}
