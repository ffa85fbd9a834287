import { Field, ObjectType } from '@nestjs/graphql';
import { RefusalType } from './refusal.type';
import { Instant } from './scalars';

@ObjectType({
  implements: () => [RefusalType],
  description: 'Codes LOCAL_TIME_DOES_NOT_EXIST, LOCAL_TIME_AMBIGUOUS: the instants it could mean.',
})
export class LocalTimeUnclear extends RefusalType {
  @Field(() => [Instant])
  candidates!: number[];
}
