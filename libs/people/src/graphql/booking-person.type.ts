import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('BookingPerson', { description: 'A person as other members may see them: a name, nothing more.' })
export class BookingPersonType {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;
}
