import { Instant } from '@etabli/api-kit';
import { ResourceType } from '@etabli/workshop';
import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const OccupationKindEnum = {
  BOOKING: 'BOOKING',
  HELD: 'HELD',
  TRAINING: 'TRAINING',
  OUT_OF_SERVICE: 'OUT_OF_SERVICE',
} as const;
registerEnumType(OccupationKindEnum, {
  name: 'OccupationKind',
  description: 'What takes a resource. HELD: freed time kept a moment for those who waited for it.',
});

@ObjectType('OpenPeriod', { description: 'When one can come: opening hours without closures and public holidays.' })
export class OpenPeriodType {
  @Field(() => Instant)
  startsAt!: number;

  @Field(() => Instant)
  endsAt!: number;
}

@ObjectType('PlanningOccupation', { description: 'Something on the line of a resource.' })
export class PlanningOccupationType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'For staff, and for one’s own bookings.' })
  bookingId!: string | null;

  @Field(() => OccupationKindEnum)
  kind!: 'BOOKING' | 'HELD' | 'TRAINING' | 'OUT_OF_SERVICE';

  @Field(() => Instant)
  startsAt!: number;

  @Field(() => Instant)
  endsAt!: number;

  @Field()
  mine!: boolean;

  @Field(() => String, { nullable: true, description: 'Who, for staff and for one’s own; why, when out of service.' })
  label!: string | null;
}

@ObjectType('PlanningRow', { description: 'One resource and what takes it.' })
export class PlanningRowType {
  @Field(() => ResourceType)
  resource!: ResourceType;

  @Field(() => [PlanningOccupationType])
  occupations!: PlanningOccupationType[];
}

@ObjectType('Planning', { description: 'Resources and what takes them between two instants.' })
export class PlanningType {
  @Field(() => Instant)
  from!: number;

  @Field(() => Instant)
  to!: number;

  @Field(() => [OpenPeriodType])
  openPeriods!: OpenPeriodType[];

  @Field(() => [PlanningRowType])
  rows!: PlanningRowType[];
}

@ObjectType('PlanningChange', { description: 'Something changed there and then: read again. No personal data.' })
export class PlanningChangeType {
  @Field(() => ID)
  resourceId!: string;

  @Field(() => ID)
  poleId!: string;

  @Field(() => Instant)
  startsAt!: number;

  @Field(() => Instant)
  endsAt!: number;

  @Field(() => Instant, { description: 'When this process heard of it.' })
  at!: number;
}

@ArgsType()
export class PlanningArgs {
  @Field(() => Instant)
  from!: number;

  @Field(() => Instant)
  to!: number;

  @Field(() => ID, { nullable: true })
  poleId?: string | null;
}

@ArgsType()
export class PlanningChangedArgs {
  @Field(() => ID, { nullable: true })
  poleId?: string | null;

  @Field(() => Instant, { nullable: true })
  from?: number | null;

  @Field(() => Instant, { nullable: true })
  to?: number | null;
}
