import { Instant } from '@etabli/api-kit';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Session', { description: 'One signed-in browser.' })
export class SessionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => Instant, { description: 'To about five minutes.' })
  lastSeenAt!: string;

  @Field(() => String, { nullable: true, description: 'What the browser said it is.' })
  userAgent!: string | null;

  @Field({ description: 'The browser that asks.' })
  current!: boolean;
}
