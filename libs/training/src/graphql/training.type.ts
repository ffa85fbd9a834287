import { HabilitationLevelEnum, MutationPayload } from '@etabli/api-kit';
import type { HabilitationLevel } from '@etabli/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Training', { description: 'What is taught here, and the habilitation it leads to.' })
export class TrainingType {
  @Field(() => ID)
  id!: string;

  /** Read by the field `habilitationType`. */
  habilitationTypeId!: string;

  @Field({ description: 'Short stable name.' })
  code!: string;

  @Field()
  title!: string;

  @Field({ description: 'Several lines of plain text.' })
  description!: string;

  @Field(() => HabilitationLevelEnum, { description: 'Level granted to who passes.' })
  level!: HabilitationLevel;

  @Field(() => Int, { description: 'How long a session usually lasts.' })
  minutes!: number;

  @Field(() => Int, { description: 'Tax included, in cents; a session may have a price of its own.' })
  priceCents!: number;

  @Field(() => Int, { description: 'Usual seats of a session.' })
  seats!: number;

  @Field(() => Int, { description: 'Below this, a session is called off at the deadline.' })
  minimumEnrolled!: number;

  @Field(() => Int, { description: 'Until how many hours before the start one may leave a session.' })
  cancellationDeadlineHours!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Per cent of right answers that passes the quiz; null: no quiz to pass.',
  })
  quizPassPercent!: number | null;

  @Field(() => Int, { description: 'Questions of the quiz.' })
  questionCount!: number;

  @Field({ description: 'False: no longer in the catalogue, no new session.' })
  offered!: boolean;
}

@ObjectType()
export class TrainingPayload extends MutationPayload {
  @Field(() => TrainingType, { nullable: true })
  training?: TrainingType | null;
}
