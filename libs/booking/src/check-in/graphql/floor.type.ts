import { Instant, MutationPayload, RefusalType } from '@etabli/api-kit';
import type { AbsenceKind } from '@etabli/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AbsenceKindEnum } from '../../graphql/floor-enums';
import { SlotType } from '../../graphql/verdict.type';

@ObjectType('BookingOnFloor', {
  description: 'What the viewer may do now with a booking of theirs, before the machine.',
})
export class BookingOnFloorType {
  @Field(() => ID)
  bookingId!: string;

  @Field(() => Instant)
  startsAt!: number;

  @Field(() => Instant)
  endsAt!: number;

  @Field(() => Instant, { nullable: true })
  checkedInAt!: number | null;

  @Field(() => Instant)
  checkInFrom!: number;

  @Field(() => Instant, { description: 'Not there by then, the slot is released where the machine says so.' })
  checkInUntil!: number;

  @Field()
  canCheckIn!: boolean;

  @Field()
  canStart!: boolean;

  @Field()
  canFinishEarly!: boolean;
}

@ObjectType('WalkIn', {
  description: 'Coming without a booking: what starting the machine now would book, and what forbids it.',
})
export class WalkInType {
  @Field(() => SlotType)
  slot!: SlotType;

  @Field(() => [RefusalType], { description: 'Empty: it can be started.' })
  refusals!: RefusalType[];
}

@ObjectType('MachinePage', {
  description: 'The page behind the code on a machine. Nothing of who, for those who do not work here.',
})
export class MachinePageType {
  /** Read by the field `resource`. */
  resourceId!: string;

  @Field(() => Instant, { nullable: true, description: 'Until when something takes it; null: free now.' })
  busyUntil!: number | null;

  @Field(() => Instant, { nullable: true, description: 'Free now, until then; null: busy, or nothing within a week.' })
  freeUntil!: number | null;

  @Field(() => BookingOnFloorType, { nullable: true, description: 'The viewer’s own booking, under way or next.' })
  mine!: BookingOnFloorType | null;

  @Field(() => ID, { nullable: true, description: 'The viewer’s own usage session that runs on it.' })
  runningSessionId!: string | null;

  @Field(() => WalkInType, { nullable: true, description: 'For an hour from now; null when not signed in.' })
  walkIn!: WalkInType | null;
}

@ObjectType('RecordedAbsence', {
  description: 'A slot nobody came for, or given back too late. Counts until forgiven or forgotten.',
})
export class RecordedAbsenceType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  bookingId!: string;

  @Field()
  resourceName!: string;

  @Field(() => AbsenceKindEnum)
  kind!: AbsenceKind;

  @Field(() => Instant)
  at!: number;

  @Field(() => Instant, { nullable: true })
  pardonedAt!: number | null;

  @Field(() => String, { nullable: true })
  pardonReason!: string | null;
}

@ObjectType()
export class AbsencePayload extends MutationPayload {
  @Field(() => [RecordedAbsenceType], { nullable: true, description: 'Those of the person, latest first.' })
  absences?: RecordedAbsenceType[] | null;
}
