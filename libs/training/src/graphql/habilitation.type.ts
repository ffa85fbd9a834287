import { Connection, HabilitationLevelEnum, Instant, MutationPayload } from '@etabli/api-kit';
import type { HabilitationLevel } from '@etabli/domain';
import { BookingPersonType, PersonType } from '@etabli/people';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const HabilitationEndEnum = { DATE: 'DATE', NON_USE: 'NON_USE' } as const;
registerEnumType(HabilitationEndEnum, {
  name: 'HabilitationEnd',
  description: 'What ends a habilitation: its own DATE, or NON_USE: too long without a booking used.',
});

@ObjectType('HabilitationType', {
  description: 'What one may be authorised to use: a machine or a family of machines.',
})
export class HabilitationTypeType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Short stable name, e.g. TOUPIE.' })
  code!: string;

  @Field()
  name!: string;

  @Field(() => Int, { nullable: true, description: 'Months a grant holds before it is renewed; null: no end.' })
  validityMonths!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months without a booking used after which a grant lapses; null: never.',
  })
  unusedMonths!: number | null;
}

@ObjectType({ description: 'The version of a safety sheet that was in force when something was learnt.' })
export class TaughtSafetySheet {
  @Field(() => ID)
  versionId!: string;

  @Field(() => Int)
  number!: number;

  @Field({ description: 'The machine, or the category of machines.' })
  about!: string;
}

@ObjectType('Habilitation', { description: 'Who may use what, at which level, granted by whom, until when.' })
export class HabilitationType {
  @Field(() => ID)
  id!: string;

  /** Read by the payload; not shown. */
  personId!: string;

  /** Read by the field `session`. */
  trainingSessionId!: string | null;

  @Field(() => HabilitationTypeType)
  type!: HabilitationTypeType;

  @Field(() => HabilitationLevelEnum)
  level!: HabilitationLevel;

  @Field(() => Instant)
  grantedAt!: string;

  @Field({ description: 'Name of the trainer or manager who granted it.' })
  grantedBy!: string;

  @Field(() => Instant, {
    nullable: true,
    description: 'First instant when it no longer holds, the months without a use counted; null: no end.',
  })
  validUntil!: string | null;

  @Field(() => HabilitationEndEnum, { nullable: true, description: 'What ends it; null: no end.' })
  endsBy!: 'DATE' | 'NON_USE' | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'End of the last booking used; null when never, and for types that do not lapse by non-use.',
  })
  lastUsedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What showed that the person can: a session, a test.' })
  evidence!: string | null;

  @Field(() => TaughtSafetySheet, {
    nullable: true,
    description: 'In force when it was granted; null: there was none.',
  })
  safetySheet!: TaughtSafetySheet | null;

  @Field(() => Instant, { nullable: true, description: 'Null: not revoked.' })
  revokedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the trainer or manager who revoked it.' })
  revokedBy!: string | null;

  @Field(() => String, { nullable: true })
  revocationReason!: string | null;
}

@ObjectType({ description: 'A page of the ledger, newest first.' })
export class HabilitationConnection extends Connection(HabilitationType) {}

@ObjectType({ description: 'Somebody authorised on a day, and the line of the ledger that says so.' })
export class AuthorisedPerson {
  @Field(() => BookingPersonType)
  person!: BookingPersonType;

  @Field(() => HabilitationType, {
    description:
      'The highest level held that day. As known that day: `revokedAt` is set only when revoked that very day.',
  })
  habilitation!: HabilitationType;
}

@ObjectType({ description: 'A page of persons authorised on a day, by name.' })
export class AuthorisedPersonConnection extends Connection(AuthorisedPerson) {}

@ObjectType()
export class HabilitationPayload extends MutationPayload {
  @Field(() => HabilitationType, { nullable: true })
  habilitation?: HabilitationType | null;

  @Field(() => PersonType, { nullable: true, description: 'Null for a trainer: persons are read by staff.' })
  person?: PersonType | null;
}

@ObjectType()
export class HabilitationTypePayload extends MutationPayload {
  @Field(() => HabilitationTypeType, { nullable: true })
  habilitationType?: HabilitationTypeType | null;
}
