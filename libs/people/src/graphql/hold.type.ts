import { Instant } from '@etabli/api-kit';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Hold', { description: 'A person kept from booking by staff, until it is lifted.' })
export class HoldType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Why, as the person reads it.' })
  reason!: string;

  @Field(() => Instant)
  placedAt!: string;

  @Field({ description: 'Name of who placed it.' })
  placedBy!: string;

  @Field(() => Instant, { nullable: true, description: 'Null while it holds.' })
  liftedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who lifted it.' })
  liftedBy!: string | null;
}
