import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Partner', { description: 'A funder or institution that reads usage, never a name.' })
export class PartnerType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}
