import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class CheckInInput {
  @Field(() => ID, { nullable: true, description: 'A booking, or the code on the machine: one of the two.' })
  bookingId?: string | null;

  @Field(() => String, { nullable: true, description: 'Finds one’s own booking of that machine.' })
  code?: string | null;
}

@InputType()
export class FinishEarlyInput {
  @Field(() => ID)
  bookingId!: string;
}

@InputType()
export class CancelBookingLateInput {
  @Field(() => ID)
  bookingId!: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class ForgiveAbsenceInput {
  @Field(() => ID)
  absenceId!: string;

  @Field()
  reason!: string;
}
