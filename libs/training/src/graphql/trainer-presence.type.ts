import { Instant, Moment, MutationPayload } from '@etabli/api-kit';
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('TrainerPresence', { description: 'When a trainer is in a pole, for those who work accompanied.' })
export class TrainerPresenceType {
  @Field(() => ID)
  id!: string;

  /** Read by fields of their own. */
  trainerId!: string;
  trainerName!: string;
  poleId!: string;

  @Field(() => Instant)
  startsAt!: number;

  @Field(() => Instant)
  endsAt!: number;
}

@ObjectType()
export class TrainerPresencePayload extends MutationPayload {
  @Field(() => TrainerPresenceType, { nullable: true })
  presence?: TrainerPresenceType | null;
}

@ObjectType()
export class CancelTrainerPresencePayload extends MutationPayload {
  @Field(() => ID, { nullable: true })
  cancelledId?: string | null;
}

@ArgsType()
export class TrainerPresencesArgs {
  @Field(() => Instant, { nullable: true, description: 'Now when left out.' })
  from?: number | null;

  @Field(() => Instant, { nullable: true, description: 'Four weeks later when left out.' })
  to?: number | null;

  @Field(() => ID, { nullable: true })
  poleId?: string | null;

  @Field(() => ID, { nullable: true })
  trainerId?: string | null;
}

@InputType()
export class PlanTrainerPresenceInput {
  @Field(() => ID)
  poleId!: string;

  @Field(() => ID, { nullable: true, description: 'Oneself when left out; another trainer: staff only.' })
  trainerId?: string | null;

  @Field(() => Moment)
  startsAt!: string;

  @Field(() => Moment)
  endsAt!: string;
}

@InputType()
export class CancelTrainerPresenceInput {
  @Field(() => ID)
  presenceId!: string;
}
