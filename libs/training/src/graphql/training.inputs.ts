import { HabilitationLevelEnum } from '@etabli/api-kit';
import type { HabilitationLevel } from '@etabli/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ isAbstract: true })
class TrainingFieldsInput {
  @Field()
  title!: string;

  @Field({ description: 'Several lines of plain text, possibly empty.' })
  description!: string;

  @Field(() => ID)
  habilitationTypeId!: string;

  @Field(() => HabilitationLevelEnum, { description: 'Level granted to who passes.' })
  level!: HabilitationLevel;

  @Field(() => Int, { description: '30 to 2880.' })
  minutes!: number;

  @Field(() => Int, { description: 'Tax included, in cents.' })
  priceCents!: number;

  @Field(() => Int, { description: '1 to 100.' })
  seats!: number;

  @Field(() => Int, { description: 'At most the seats; 1: never called off for want of people.' })
  minimumEnrolled!: number;

  @Field(() => Int, { description: 'Hours before the start until which one may leave, 0 to 720.' })
  cancellationDeadlineHours!: number;

  @Field({ description: 'False: kept, but no longer in the catalogue.' })
  offered!: boolean;
}

@InputType()
export class CreateTrainingInput extends TrainingFieldsInput {
  @Field({ description: 'Capitals, digits, hyphens and underscores, at most 40.' })
  code!: string;
}

@InputType()
export class EditTrainingInput extends TrainingFieldsInput {
  @Field(() => ID)
  trainingId!: string;
}
