import { LocalDate, MutationPayload, RefusalType } from '@etabli/api-kit';
import type { Alternative, PlannedOccurrence } from '@etabli/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BookingType } from '../../graphql/booking.type';
import { OccurrenceOutcomeEnum } from '../../graphql/floor-enums';
import { SlotAlternative } from '../../graphql/refusal-types';
import { SlotType } from '../../graphql/verdict.type';

@ObjectType('BookingSeries', { description: 'A slot repeated by a rule, in the civil time of the place.' })
export class BookingSeriesType {
  @Field(() => ID)
  id!: string;

  /** Read by the field `resource`. */
  resourceId!: string;

  @Field({ description: 'RFC 5545 RRULE, as it stands after edits.' })
  rule!: string;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field({ description: 'HH:MM on the wall clock, across clock changes.' })
  startTime!: string;

  @Field({ description: 'HH:MM; before the start: on the day after.' })
  endTime!: string;

  @Field(() => [BookingType], { description: 'All of them by start, those cancelled or moved alone too.' })
  bookings!: readonly BookingType[];

  @Field({ description: 'Path of the calendar file of all its bookings on this server.' })
  calendarUrl!: string;
}

@ObjectType('SeriesOccurrence', { description: 'One day of a series before it is booked.' })
export class SeriesOccurrenceType {
  @Field(() => LocalDate, { description: 'Names it, for decisions.' })
  day!: string;

  @Field(() => OccurrenceOutcomeEnum)
  outcome!: PlannedOccurrence['outcome'];

  @Field(() => SlotType, {
    nullable: true,
    description: 'As wished; null when the clocks change then: see the refusals.',
  })
  wanted!: SlotType | null;

  @Field(() => SlotType, { nullable: true, description: 'What would be booked.' })
  slot!: SlotType | null;

  @Field(() => [RefusalType], {
    description:
      'All that stands against the slot wished; a time that is missing or comes twice tells what it may mean.',
  })
  refusals!: RefusalType[];

  @Field(() => [SlotAlternative], { description: 'Free slots of the same length on that day, nearest first.' })
  alternatives!: SlotAlternative[];
}

@ObjectType('SeriesPreview', {
  description:
    'What booking a series would answer now, each day judged with those before it as booked. Nothing is written.',
})
export class SeriesPreviewType {
  @Field(() => [SeriesOccurrenceType])
  occurrences!: SeriesOccurrenceType[];

  @Field(() => Int, { description: 'Days that would be booked, shifted ones included.' })
  toBook!: number;

  @Field(() => Int, { description: 'Days left out.' })
  skipped!: number;

  @Field(() => Int, { description: 'Days to be decided before it can be booked.' })
  toDecide!: number;

  @Field(() => Int, { description: 'Together, of what would be booked.' })
  minutes!: number;
}

@ObjectType()
export class BookingSeriesPayload extends MutationPayload {
  @Field(() => BookingSeriesType, { nullable: true, description: 'The series as it is now; null when refused.' })
  series?: BookingSeriesType | null;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

export const asAlternative = ({ resourceId, slot }: Alternative): SlotAlternative => ({
  resourceId,
  startsAt: slot.start,
  endsAt: slot.end,
});
