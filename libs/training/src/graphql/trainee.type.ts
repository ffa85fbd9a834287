import { Connection } from '@etabli/api-kit';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Trainee', { description: 'A person as a trainer sees one: who they are and what they may use.' })
export class TraineeType {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;
}

@ObjectType({ description: 'A page of trainees.' })
export class TraineeConnection extends Connection(TraineeType) {}

@ArgsType()
export class TraineesArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name, two letters at least; without, nobody.' })
  search?: string | null;

  @Field(() => Int, { defaultValue: 20, nullable: true, description: 'At most 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
