import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class WantedAccessoryInput {
  @Field(() => ID)
  accessoryId!: string;

  @Field(() => Int)
  count!: number;
}

@InputType()
export class CreateAccessoryInput {
  @Field()
  name!: string;

  @Field(() => Int, { description: 'How many there are.' })
  stock!: number;

  @Field(() => ID, { nullable: true, description: 'Only with this resource.' })
  resourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only with resources of this category. Neither: with all.' })
  category?: string | null;
}

@InputType()
export class EditAccessoryInput extends CreateAccessoryInput {
  @Field(() => ID)
  accessoryId!: string;

  @Field(() => Boolean, { nullable: true, description: 'False: bookings keep what they have, nobody takes more.' })
  offered?: boolean | null;
}
