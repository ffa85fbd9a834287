import { MutationPayload } from '@etabli/api-kit';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('NoShowPolicy', {
  description: 'So many absences within so many weeks stop bookings for so many whole days.',
})
@InputType('NoShowPolicyInput', {
  description: 'So many absences within so many weeks stop bookings for so many whole days.',
})
export class NoShowPolicyType {
  @Field(() => Int)
  limit!: number;

  @Field(() => Int, { description: 'Older absences are forgotten.' })
  withinWeeks!: number;

  @Field(() => Int)
  restrictDays!: number;
}

@ObjectType('BookingPolicy', { description: 'What the place has decided on fairness and safety.' })
@InputType('SetBookingPolicyInput')
export class BookingPolicyType {
  @Field(() => Int, { description: 'Hours booked less than this ahead count in no quota; 0: every hour counts.' })
  shortNoticeHours!: number;

  @Field(() => Int, { nullable: true, description: 'Bookings to come at once; null: as many as wished.' })
  maximumUpcoming?: number | null;

  @Field(() => NoShowPolicyType, { nullable: true, description: 'Null: absences are recorded and restrict nothing.' })
  noShow?: NoShowPolicyType | null;

  @Field({ description: 'Dangerous machines are not used alone outside of staffed hours.' })
  loneWorkForbidden!: boolean;
}

/** Its `bookingPolicy` is read again by a field of its own. */
@ObjectType()
export class BookingPolicyPayload extends MutationPayload {}
