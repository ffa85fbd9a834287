import { HabilitationLevelEnum, Instant, RefusalType } from '@etabli/api-kit';
import type { HabilitationLevel, OccupationKind, SessionConflict } from '@etabli/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { SessionConflictKindEnum } from './enums';

@ObjectType({
  implements: () => [RefusalType],
  description:
    'Code HABILITATION_MISSING: which `habilitation`, at which level, and the next sessions that lead to it.',
})
export class HabilitationMissing extends RefusalType {
  /** Read by the fields `habilitation`, `nextSessions` and `quizMissing`. */
  typeId!: string;

  @Field(() => HabilitationLevelEnum)
  requiredLevel!: HabilitationLevel;
}

@ObjectType({ description: 'What already takes a machine wanted by a session.' })
export class SessionConflictType {
  @Field(() => ID)
  resourceId!: string;

  @Field()
  resourceName!: string;

  @Field(() => SessionConflictKindEnum)
  kind!: OccupationKind;

  @Field(() => Instant)
  startsAt!: number;

  @Field(() => Instant)
  endsAt!: number;

  @Field(() => ID, { nullable: true, description: 'The booking to move or cancel; null for what is no booking.' })
  bookingId!: string | null;

  @Field(() => String, { nullable: true, description: 'Whose booking it is.' })
  personName!: string | null;
}

@ObjectType({
  implements: () => [RefusalType],
  description: 'Code SESSION_RESOURCES_TAKEN: the `conflicts` are what is in the way of a session, by start.',
})
export class SessionResourcesTaken extends RefusalType {
  /** Of the domain; shown by the field `conflicts`. */
  conflicts!: readonly SessionConflict[];
}
