import { Field, ID, InputType, Int, OmitType } from '@nestjs/graphql';

@InputType()
export class CreatePoleInput {
  @Field({ description: 'Short stable name in capitals, e.g. BOIS.' })
  code!: string;

  @Field()
  name!: string;

  @Field({ description: '#RRGGBB' })
  hue!: string;

  @Field()
  description!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Persons at once; null: as many as come. Left out when editing: as it was.',
  })
  capacity?: number | null;
}

@InputType()
export class EditPoleInput extends OmitType(CreatePoleInput, ['code'] as const) {
  @Field(() => ID)
  poleId!: string;
}
