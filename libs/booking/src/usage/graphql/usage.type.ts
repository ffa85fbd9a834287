import { Instant, MutationPayload } from '@etabli/api-kit';
import type { PresenceNames } from '@etabli/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PresenceNamesEnum } from '../../graphql/floor-enums';

@InputType()
export class StartUsageInput {
  @Field(() => ID, { nullable: true, description: 'A booking, or the code on the machine: one of the two.' })
  bookingId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'In one’s own booking of it, else a free slot is booked from now.',
  })
  code?: string | null;

  @Field(() => Int, { nullable: true, description: 'Without a booking: for at least so long; an hour when left out.' })
  minutes?: number | null;
}

@InputType()
export class StopUsageInput {
  @Field(() => ID)
  sessionId!: string;
}

@ObjectType('UsageSession', { description: 'Real use of a resource, measured apart from what was booked.' })
export class UsageSessionType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  bookingId!: string;

  /** Read by the field `resource`. */
  resourceId!: string;

  @Field(() => Instant)
  startedAt!: number;

  @Field(() => Instant, { nullable: true, description: 'Null while it runs.' })
  stoppedAt!: number | null;

  @Field({ description: 'Nobody stopped it: it counts until the end of its booking.' })
  closedBySystem!: boolean;
}

@ObjectType()
export class UsagePayload extends MutationPayload {
  @Field(() => UsageSessionType, { nullable: true, description: 'The session as it is now; null when refused.' })
  session?: UsageSessionType | null;
}

@ObjectType('Presence', { description: 'Somebody in the workshop now: checked in and not done.' })
export class PresenceType {
  /** Read by the fields `resource` and, through it, its pole. */
  resourceId!: string;

  @Field(() => ID, { nullable: true, description: 'Of the booking, for the viewer’s own and for staff.' })
  bookingId!: string | null;

  @Field(() => String, { nullable: true, description: 'As far as the place lets others read it.' })
  name!: string | null;

  @Field({ description: 'Whether it is the viewer.' })
  mine!: boolean;

  @Field(() => Instant)
  since!: number;

  @Field(() => Instant, { description: 'End of the slot.' })
  until!: number;

  @Field({ description: 'Whether the machine runs.' })
  running!: boolean;
}

@InputType()
export class SetPresenceNamesInput {
  @Field(() => PresenceNamesEnum)
  names!: PresenceNames;
}

@ObjectType()
export class PresenceNamesPayload extends MutationPayload {
  @Field(() => PresenceNamesEnum, { nullable: true, description: 'As it is now; null when refused.' })
  names?: PresenceNames | null;
}

@ObjectType('HoursOfResource', { description: 'What was booked and what was used are two measures, never added up.' })
export class HoursOfResourceType {
  /** Read by the field `resource`. */
  resourceId!: string;

  @Field(() => Int, { description: 'As booked, cancelled ones left out.' })
  bookedMinutes!: number;

  @Field(() => Int, { description: 'Measured from start to stop.' })
  usedMinutes!: number;

  @Field(() => Int, { description: 'Booked, then given back before the end or released.' })
  givenBackMinutes!: number;

  @Field(() => Int)
  noShows!: number;
}
