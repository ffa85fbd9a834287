import { Instant, LocalDate } from '@etabli/api-kit';
import type { OpeningPeriod } from '@etabli/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('OpeningHours', { description: 'When the place is open on a weekday.' })
@InputType('OpeningHoursInput', { description: 'When the place is open on a weekday.' })
export class OpeningHoursType implements OpeningPeriod {
  @Field(() => Int, { description: '1 (Monday) to 7 (Sunday).' })
  weekday!: number;

  @Field(() => Int, { description: 'Minutes after civil midnight.' })
  opensAtMinute!: number;

  @Field(() => Int, { description: 'Minutes after civil midnight, up to 1440.' })
  closesAtMinute!: number;
}

@ObjectType('Closure', { description: 'A span when the place is closed whatever the weekday.' })
export class ClosureType {
  @Field(() => ID)
  id!: string;

  @Field(() => Instant)
  startsAt!: string | number;

  @Field(() => Instant)
  endsAt!: string | number;

  @Field()
  reason!: string;
}

@ObjectType('PublicHoliday', { description: 'A French public holiday.' })
export class PublicHolidayType {
  @Field(() => LocalDate)
  date!: string;

  @Field()
  name!: string;
}

@ObjectType('OpeningCalendar', { description: 'When the place is open between two civil days, both included.' })
export class OpeningCalendarType {
  @Field(() => [OpeningHoursType], { description: 'The week, from Monday.' })
  openingHours!: OpeningHoursType[];

  @Field(() => [OpeningHoursType], {
    description: 'When staff is there, from Monday: dangerous machines are not used alone.',
  })
  staffedHours!: OpeningHoursType[];

  @Field(() => [ClosureType])
  closures!: ClosureType[];

  @Field(() => [PublicHolidayType])
  publicHolidays!: PublicHolidayType[];
}
