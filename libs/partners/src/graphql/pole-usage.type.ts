import { Field, ObjectType } from '@nestjs/graphql';
import { FigureType } from './figure.type';

@ObjectType('PoleUsage', { description: 'Use of one pole over a month or over the period.' })
export class PoleUsageType {
  @Field()
  poleCode!: string;

  @Field({ description: 'As it was called when the figures were frozen.' })
  poleName!: string;

  @Field({ description: 'Colour on screens, #RRGGBB.' })
  hue!: string;

  @Field(() => FigureType)
  hoursBooked!: FigureType;

  @Field(() => FigureType, { description: 'Different artisans who booked.' })
  artisans!: FigureType;

  @Field(() => FigureType)
  occupancyPercent!: FigureType;
}
