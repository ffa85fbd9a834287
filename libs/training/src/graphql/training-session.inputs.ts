import { Instant, Moment } from '@etabli/api-kit';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

@ArgsType()
export class TrainingSessionsArgs {
  @Field(() => ID, { nullable: true })
  trainingId?: string | null;

  @Field(() => ID, { nullable: true })
  poleId?: string | null;

  @Field(() => Instant, { nullable: true, description: 'Sessions not over then; now when left out.' })
  from?: number | null;

  @Field(() => Instant, { nullable: true, description: 'Sessions that start before.' })
  to?: number | null;

  @Field(() => Int, { nullable: true })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@InputType()
export class ScheduleTrainingSessionInput {
  @Field(() => ID)
  trainingId!: string;

  @Field(() => ID)
  poleId!: string;

  @Field(() => ID, { nullable: true, description: 'Oneself when left out; another trainer: staff only.' })
  trainerId?: string | null;

  @Field(() => Moment)
  startsAt!: string;

  @Field(() => Moment, { description: 'On the same civil day.' })
  endsAt!: string;

  @Field(() => Int, { nullable: true, description: 'As the training says when left out.' })
  seats?: number | null;

  @Field(() => Int, { nullable: true, description: 'As the training says when left out.' })
  minimumEnrolled?: number | null;

  @Field(() => Int, { nullable: true, description: 'Tax included, in cents; as the training says when left out.' })
  priceCents?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Machines and rooms it takes, with what stands in them, at most 20.',
  })
  resourceIds?: string[] | null;
}

@InputType()
export class CancelTrainingSessionInput {
  @Field(() => ID)
  sessionId!: string;

  @Field({ description: 'Told to everybody enrolled or waiting.' })
  reason!: string;
}

@InputType()
export class AttendanceLineInput {
  @Field(() => ID)
  enrolmentId!: string;

  @Field()
  present!: boolean;
}

@InputType()
export class RecordAttendanceInput {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => [AttendanceLineInput], { description: 'Those written now; the others stay as they were.' })
  lines!: AttendanceLineInput[];
}

@InputType()
export class ResultLineInput {
  @Field(() => ID)
  enrolmentId!: string;

  @Field({ description: 'True grants what was taught, at once.' })
  passed!: boolean;

  @Field(() => String, { nullable: true, description: 'What was seen, kept as evidence, at most 300 characters.' })
  note?: string | null;
}

@InputType()
export class RecordResultsInput {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => [ResultLineInput], { description: 'Each once; those present only.' })
  lines!: ResultLineInput[];
}
