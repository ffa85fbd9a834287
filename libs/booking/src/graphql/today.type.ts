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

@ObjectType('Today', { description: 'The day of the place at a glance.' })
export class TodayType {
  @Field(() => LocalDate)
  date!: string;

  @Field(() => [OpenPeriodType], { description: 'Empty: closed today.' })
  openPeriods!: OpenPeriodType[];

  @Field(() => [BookingType], { description: 'Confirmed bookings that start today, by start.' })
  arrivals!: BookingType[];

  @Field(() => [ResourceType], { description: 'Out of service now.' })
  machinesDown!: ResourceType[];

  @Field(() => Int)
  bookedMinutes!: number;

  @Field(() => Int)
  peopleExpected!: number;
}
