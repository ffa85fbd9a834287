import { Instant, LocalDate } from '@etabli/api-kit';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FigureType } from './figure.type';
import { MonthUsageType, TradeUsageType } from './month-usage.type';
import { PoleUsageType } from './pole-usage.type';

@ObjectType('IndicatorDefinition', { description: 'What an indicator counts, and from what.' })
export class IndicatorDefinitionType {
  @Field({ description: 'ARTISANS_HOSTED, HOURS_BOOKED, OCCUPANCY, TRADES or SUPPRESSION.' })
  code!: string;

  @Field()
  name!: string;

  @Field()
  definition!: string;

  @Field()
  source!: string;
}

@ObjectType('UsageReport', {
  description:
    'The last twelve finished months, compared with the twelve before: frozen, without names. Days are included at both ends.',
})
export class UsageReportType {
  @Field(() => LocalDate)
  from!: string;

  @Field(() => LocalDate)
  to!: string;

  @Field(() => LocalDate)
  comparedFrom!: string;

  @Field(() => LocalDate)
  comparedTo!: string;

  @Field(() => Int, { description: 'Figures about fewer persons are hidden.' })
  threshold!: number;

  @Field(() => Instant, { description: 'When the figures were frozen.' })
  snapshotOn!: string;

  @Field(() => FigureType)
  artisansHosted!: FigureType;

  @Field(() => FigureType)
  artisansHostedBefore!: FigureType;

  @Field(() => FigureType)
  hoursBooked!: FigureType;

  @Field(() => FigureType)
  hoursBookedBefore!: FigureType;

  @Field(() => FigureType)
  occupancyPercent!: FigureType;

  @Field(() => FigureType)
  occupancyPercentBefore!: FigureType;

  @Field(() => [MonthUsageType], { description: 'Oldest first; the month under way is left out.' })
  months!: readonly MonthUsageType[];

  @Field(() => [PoleUsageType])
  poles!: readonly PoleUsageType[];

  @Field(() => [TradeUsageType], { description: 'Largest first, the others last.' })
  trades!: readonly TradeUsageType[];
}
