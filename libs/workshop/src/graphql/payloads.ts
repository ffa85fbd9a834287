import { MutationPayload } from '@etabli/api-kit';
import { Field, ObjectType } from '@nestjs/graphql';
import { ClosureType } from './opening-calendar.type';
import { PoleType } from './pole.type';
import { ResourceType } from './resource.type';

@ObjectType()
export class PolePayload extends MutationPayload {
  @Field(() => PoleType, { nullable: true })
  pole?: PoleType | null;
}

@ObjectType()
export class ResourcePayload extends MutationPayload {
  @Field(() => ResourceType, { nullable: true })
  resource?: ResourceType | null;
}

@ObjectType()
export class TakeOutOfServicePayload extends MutationPayload {
  @Field(() => ResourceType, { nullable: true })
  resource?: ResourceType | null;

  /** Confirmed bookings still to come on the resource; read by the field `affectedBookings`, absent when refused. */
  affectedBookingIds?: string[];
}

/** Its `openingHours` and `staffedHours` are read again by fields of their own: the week as it is, changed or not. */
@ObjectType()
export class OpeningCalendarPayload extends MutationPayload {}

@ObjectType()
export class ClosurePayload extends MutationPayload {
  @Field(() => ClosureType, { nullable: true })
  closure?: ClosureType | null;

  /** Confirmed bookings inside the closure; read by the field `affectedBookings`, absent when refused. */
  affectedBookingIds?: string[];
}

@ObjectType()
export class RemoveClosurePayload extends MutationPayload {}
