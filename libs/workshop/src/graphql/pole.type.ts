import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Pole', { description: 'A top grouping of the place: bois, métal, matériaux souples…' })
export class PoleType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Short stable name, e.g. BOIS.' })
  code!: string;

  @Field()
  name!: string;

  @Field({ description: 'Colour on screens, #RRGGBB.' })
  hue!: string;

  @Field()
  description!: string;

  @Field(() => Int, { description: 'Rank in lists.' })
  position!: number;

  @Field(() => Int, { nullable: true, description: 'How many persons at once; null: as many as come.' })
  capacity!: number | null;

  @Field(() => Int)
  resourceCount!: number;
}
