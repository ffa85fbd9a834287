import { LocalDate, Moment } from '@etabli/api-kit';
import type { OccurrenceDecision, OnConflict } from '@etabli/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { WantedAccessoryInput } from '../../accessories/graphql/accessory.inputs';
import { OccurrenceActionEnum, OnConflictEnum, SeriesScopeEnum } from '../../graphql/floor-enums';

const OVERRIDE = { nullable: true, description: 'Staff: go through refusals that allow it, for this reason.' } as const;
const CLIENT_ID = { nullable: true, description: 'Chosen by the client: asking twice with it is doing once.' } as const;
const TIME = 'HH:MM on the wall clock of the place.';

@InputType()
export class OccurrenceDecisionInput {
  @Field(() => LocalDate, { description: 'The day of the occurrence, as the preview names it.' })
  day!: string;

  @Field(() => OccurrenceActionEnum)
  action!: OccurrenceDecision['action'];

  @Field(() => Moment, { nullable: true, description: 'For TAKE: the very slot, on another day if wished.' })
  startsAt?: string | null;

  @Field(() => Moment, { nullable: true })
  endsAt?: string | null;
}

@InputType()
export class PreviewSeriesInput {
  @Field(() => ID)
  resourceId!: string;

  @Field(() => LocalDate, { description: 'First day that may be an occurrence; it is one when it fits the rule.' })
  startsOn!: string;

  @Field({ description: TIME })
  startTime!: string;

  @Field({ description: `${TIME} Before the start: on the day after.` })
  endTime!: string;

  @Field({
    description:
      'RFC 5545 RRULE: FREQ=DAILY|WEEKLY|MONTHLY, INTERVAL, BYDAY, COUNT or UNTIL. Without an end: as far as bookings are open.',
  })
  rule!: string;

  @Field(() => ID, { nullable: true, description: 'Staff: for whom.' })
  personId?: string | null;

  @Field(() => OnConflictEnum, { nullable: true, description: 'ASK when left out.' })
  onConflict?: OnConflict | null;

  @Field(() => [OccurrenceDecisionInput], { nullable: true, description: 'By day; stronger than onConflict.' })
  decisions?: OccurrenceDecisionInput[] | null;

  @Field(() => [WantedAccessoryInput], { nullable: true, description: 'To go with each booking.' })
  accessories?: WantedAccessoryInput[] | null;

  @Field(() => String, OVERRIDE)
  overrideReason?: string | null;
}

@InputType()
export class BookSeriesInput extends PreviewSeriesInput {
  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => String, CLIENT_ID)
  clientMutationId?: string | null;
}

@InputType()
export class CancelSeriesInput {
  @Field(() => ID, { description: 'A booking of the series.' })
  bookingId!: string;

  @Field(() => SeriesScopeEnum)
  scope!: 'FOLLOWING' | 'ALL';

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => String, OVERRIDE)
  overrideReason?: string | null;

  @Field(() => String, CLIENT_ID)
  clientMutationId?: string | null;
}

@InputType()
export class MoveSeriesInput {
  @Field(() => ID, { description: 'A booking of the series.' })
  bookingId!: string;

  @Field(() => SeriesScopeEnum)
  scope!: 'FOLLOWING' | 'ALL';

  @Field({ description: TIME })
  startTime!: string;

  @Field({ description: `${TIME} Before the start: on the day after.` })
  endTime!: string;

  @Field(() => Int, { nullable: true, description: 'Of a weekly series: so many days later, or earlier; at most six.' })
  shiftDays?: number | null;

  @Field(() => ID, { nullable: true, description: 'To another resource too.' })
  resourceId?: string | null;

  @Field(() => OnConflictEnum, {
    nullable: true,
    description: 'SKIP: what cannot move stays where it is. ASK, when left out: then nothing moves.',
  })
  onConflict?: OnConflict | null;

  @Field(() => String, OVERRIDE)
  overrideReason?: string | null;

  @Field(() => String, CLIENT_ID)
  clientMutationId?: string | null;
}
