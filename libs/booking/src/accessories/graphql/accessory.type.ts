import { MutationPayload } from '@etabli/api-kit';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Accessory', { description: 'Something that goes with a booking, of which there are so many.' })
export class AccessoryType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => Int)
  stock!: number;

  @Field(() => ID, { nullable: true, description: 'Only with this resource.' })
  resourceId!: string | null;

  @Field(() => String, { nullable: true, description: 'Only with resources of this category.' })
  category!: string | null;

  @Field()
  offered!: boolean;
}

@ObjectType('KeptAccessory', { description: 'What a booking keeps of an accessory while it lasts.' })
export class KeptAccessoryType {
  @Field(() => AccessoryType)
  accessory!: AccessoryType;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class AccessoryPayload extends MutationPayload {
  @Field(() => AccessoryType, { nullable: true })
  accessory?: AccessoryType | null;
}
