import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { BookingPersonType } from '@etabli/people';
import { Args, Context, Field, ID, InputType, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AcceptSeat } from '../enrolments/accept-seat.use-case';
import { CancelEnrolment } from '../enrolments/cancel-enrolment.use-case';
import { EnrolInSession } from '../enrolments/enrol-in-session.use-case';
import { EnrolmentsQuery } from '../enrolments/enrolments.query';
import { SessionsQuery } from '../sessions/sessions.query';
import { EnrolmentPayload, EnrolmentType } from './enrolment.type';
import { TrainingSessionType } from './training-session.type';

@InputType()
export class EnrolInSessionInput {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => ID, { nullable: true, description: 'Oneself when left out; somebody else: staff only.' })
  personId?: string | null;
}

@InputType()
export class EnrolmentInput {
  @Field(() => ID)
  enrolmentId!: string;
}

/** Joining and leaving sessions. */
@Resolver(() => EnrolmentType)
export class EnrolmentsResolver {
  constructor(
    private readonly enrolments: EnrolmentsQuery,
    private readonly sessions: SessionsQuery,
    private readonly enrol: EnrolInSession,
    private readonly accept: AcceptSeat,
    private readonly leave: CancelEnrolment,
  ) {}

  @Query(() => [EnrolmentType], {
    description:
      'One’s own: sessions to come by start, or, `past`, what is over or cancelled from the latest. At most 100.',
  })
  myEnrolments(
    @CurrentViewer() viewer: Viewer,
    @Args('past', { nullable: true, defaultValue: false }) past: boolean,
  ): Promise<EnrolmentType[]> {
    return this.enrolments.mine(viewer, past);
  }

  @ResolveField(() => TrainingSessionType)
  session(@Parent() { sessionId }: EnrolmentType, @Context() { loaders }: GraphqlContext) {
    return loaders.get('trainingSessions', (ids) => this.sessions.byIds(ids)).load(sessionId);
  }

  @ResolveField(() => BookingPersonType)
  person(@Parent() { personId, personName }: EnrolmentType): BookingPersonType {
    return { id: personId, displayName: personName };
  }

  @Mutation(() => EnrolmentPayload, {
    description: 'Oneself, or staff for somebody: a seat (ENROLLED), else a place in the waiting list (WAITING).',
  })
  async enrolInSession(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EnrolInSessionInput,
  ): Promise<EnrolmentPayload> {
    return this.payload(viewer, await this.enrol.execute(viewer, input));
  }

  @Mutation(() => EnrolmentPayload, {
    description: 'Takes the seat one was offered; in the last two hours, a free seat by whoever waits.',
  })
  async acceptSeat(@CurrentViewer() viewer: Viewer, @Args('input') input: EnrolmentInput): Promise<EnrolmentPayload> {
    return this.payload(viewer, await this.accept.execute(viewer, input));
  }

  @Mutation(() => EnrolmentPayload, {
    description:
      'Leaves a session until its deadline, a waiting list or an offer until the start; staff until the start.',
  })
  async cancelEnrolment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EnrolmentInput,
  ): Promise<EnrolmentPayload> {
    return this.payload(viewer, await this.leave.execute(viewer, input));
  }

  private async payload(viewer: Viewer, id: string): Promise<EnrolmentPayload> {
    return { enrolment: await this.enrolments.byId(viewer, id) };
  }
}
