import { LocalDate } from '@etabli/api-kit';
import { ResourceType } from '@etabli/workshop';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BookingType } from './booking.type';
import { OpenPeriodType } from './planning.type';

@ObjectType('ValidationItem', {
  description:
    'Something waiting for a manager: BOOKING_REQUEST (subject: the booking), EXPIRING_HABILITATION, ENDING_SUBSCRIPTION, NEW_PERSON.',
})
export class ValidationItemType {
  @Field()
  kind!: string;

  @Field({ description: 'One sentence in the language of the viewer.' })
  label!: string;

  @Field()
  subjectType!: string;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => LocalDate, { nullable: true })
  dueOn!: string | null;
}

@ObjectType({ isAbstract: true })
abstract class ExpectedDay {
  @Field(() => LocalDate)
  date!: string;

  @Field(() => [OpenPeriodType], { description: 'Empty: closed that day.' })
  openPeriods!: OpenPeriodType[];

  @Field(() => [BookingType], { description: 'Confirmed bookings that start that day, by start.' })
  arrivals!: BookingType[];

  @Field(() => Int)
  bookedMinutes!: number;

  @Field(() => Int)
  peopleExpected!: number;
}

@ObjectType('OpenDay', { description: 'A day to come when the place is open.' })
export class OpenDayType extends ExpectedDay {}

@ObjectType('Today', { description: 'The day of the place at a glance.' })
export class TodayType extends ExpectedDay {
  @Field(() => [ResourceType], { description: 'Out of service now.' })
  machinesDown!: ResourceType[];

  @Field(() => String, {
    nullable: true,
    description: 'The public holiday or the closure that closes today; null when open, or on a weekday without hours.',
  })
  closedBecause!: string | null;

  @Field(() => OpenDayType, { nullable: true, description: 'On a closed day only: the next one when people come.' })
  nextOpenDay!: OpenDayType | null;
}
