import { Connection, Instant, MutationPayload } from '@etabli/api-kit';
import {
  APPLICATION_STATES,
  APPLICATION_STEPS,
  STEP_STATES,
  type ApplicationState,
  type ApplicationStepCode,
  type StepState,
} from '@etabli/domain';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from './enum-of';
import { ViewerType } from './viewer.type';

export const ApplicationStateEnum = enumOf(APPLICATION_STATES);
const ApplicationStepCodeEnum = enumOf(APPLICATION_STEPS);
const StepStateEnum = enumOf(STEP_STATES);
registerEnumType(ApplicationStateEnum, {
  name: 'ApplicationState',
  description: 'How far the wish to become a member went.',
});
registerEnumType(ApplicationStepCodeEnum, {
  name: 'ApplicationStepCode',
  description: 'What stands between a newcomer and the workshop, in the order they meet it.',
});
registerEnumType(StepStateEnum, {
  name: 'StepState',
  description: 'TO_DO: by the newcomer. WAITING: for the staff. REFUSED: the staff said no.',
});

@ObjectType('ApplicationStep', { description: 'One step of an application, done or not.' })
export class ApplicationStepType {
  @Field(() => ApplicationStepCodeEnum)
  code!: ApplicationStepCode;

  @Field(() => StepStateEnum)
  state!: StepState;

  @Field(() => [String], { description: 'Under DOCUMENTS: names of those still to hand in.' })
  about!: readonly string[];
}

@ObjectType('MembershipApplication', { description: 'Somebody’s wish to become a member.' })
export class ApplicationType {
  @Field(() => ID)
  id!: string;

  /** Read by the field `person`; not shown. */
  personId!: string;

  @Field(() => ApplicationStateEnum)
  state!: ApplicationState;

  @Field({ description: 'Who they are and why they come.' })
  motivation!: string;

  @Field({ description: 'What they want to start, when they have no business yet.' })
  project!: string;

  @Field(() => String, { nullable: true, description: 'Of the business they work for.' })
  siret!: string | null;

  @Field(() => String, { nullable: true })
  businessName!: string | null;

  @Field(() => ID, { nullable: true, description: 'The plan they would like: subscribe them to it once accepted.' })
  planId!: string | null;

  @Field(() => String, { nullable: true })
  planName!: string | null;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => Instant, { nullable: true, description: 'Null while it is a draft.' })
  submittedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who decided.' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined, as the newcomer reads it.' })
  reason!: string | null;

  @Field(() => [ApplicationStepType], {
    description: 'All of them, in order: what is done, what is left, and to whom.',
  })
  steps!: ApplicationStepType[];
}

@ObjectType({ description: 'A page of applications.' })
export class ApplicationConnection extends Connection(ApplicationType) {}

@ObjectType()
export class OwnApplicationPayload extends MutationPayload {
  @Field(() => ViewerType, { nullable: true, description: 'With `application` as it is now; null when refused.' })
  viewer?: ViewerType | null;
}

@ObjectType()
export class ApplicationPayload extends MutationPayload {
  @Field(() => ApplicationType, { nullable: true, description: 'As it is now; null when refused.' })
  application?: ApplicationType | null;
}
