import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType('Figure', { description: 'A figure already suppressed where it had to be.' })
export class FigureType {
  @Field(() => Float, { nullable: true, description: 'Null when hidden, or when there is nothing to divide by.' })
  value!: number | null;

  @Field({ description: 'Hidden: fewer persons than the threshold, or so that another figure cannot be worked out.' })
  suppressed!: boolean;

  @Field({ description: 'A sum that leaves hidden months out.' })
  partial!: boolean;
}
