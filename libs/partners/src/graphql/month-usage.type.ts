import { Field, ObjectType } from '@nestjs/graphql';
import { FigureType } from './figure.type';
import { PoleUsageType } from './pole-usage.type';

@ObjectType('MonthUsage', { description: 'Use of the manufacture in one finished month.' })
export class MonthUsageType {
  @Field({ description: 'YYYY-MM.' })
  month!: string;

  @Field(() => FigureType)
  hoursBooked!: FigureType;

  @Field(() => FigureType)
  artisans!: FigureType;

  @Field(() => FigureType)
  occupancyPercent!: FigureType;

  @Field(() => [PoleUsageType])
  byPole!: readonly PoleUsageType[];
}

@ObjectType('TradeUsage', { description: 'Artisans of one trade; trades too small to be named stand together.' })
export class TradeUsageType {
  @Field()
  trade!: string;

  @Field(() => FigureType)
  artisans!: FigureType;
}
