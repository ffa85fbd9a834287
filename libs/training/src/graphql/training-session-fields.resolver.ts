import { GraphqlContext } from '@etabli/api-kit';
import { BookingPersonType } from '@etabli/people';
import { PolesQuery, PoleType, ResourcesQuery, ResourceType } from '@etabli/workshop';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EnrolmentsQuery } from '../enrolments/enrolments.query';
import { TrainingsQuery } from '../trainings/trainings.query';
import { EnrolmentType } from './enrolment.type';
import { TrainingSessionType } from './training-session.type';
import { TrainingType } from './training.type';

/** What a session is about, and who is in it for those who may know. */
@Resolver(() => TrainingSessionType)
export class TrainingSessionFieldsResolver {
  constructor(
    private readonly trainings: TrainingsQuery,
    private readonly poles: PolesQuery,
    private readonly resourcesQuery: ResourcesQuery,
    private readonly enrolments: EnrolmentsQuery,
  ) {}

  @ResolveField(() => TrainingType)
  training(@Parent() { trainingId }: TrainingSessionType, @Context() { loaders }: GraphqlContext) {
    return loaders.get('trainings', (ids) => this.trainings.byIds(ids)).load(trainingId);
  }

  @ResolveField(() => PoleType)
  pole(@Parent() { poleId }: TrainingSessionType, @Context() { loaders }: GraphqlContext) {
    return loaders.get('poles', (ids) => this.poles.byIds(ids)).load(poleId);
  }

  @ResolveField(() => [ResourceType], { description: 'Machines and rooms it takes; empty once called off.' })
  async resources(
    @Parent() { resourceIds }: TrainingSessionType,
    @Context() { loaders }: GraphqlContext,
  ): Promise<ResourceType[]> {
    const loader = loaders.get('resources', (ids) => this.resourcesQuery.byIds(ids));
    const found = await Promise.all(resourceIds.map((id) => loader.load(id)));
    return found.filter((one) => one !== undefined);
  }

  @ResolveField(() => BookingPersonType, { nullable: true, description: 'Null when not signed in.' })
  trainer(
    @Parent() { trainerId, trainerName }: TrainingSessionType,
    @Context() { viewer }: GraphqlContext,
  ): BookingPersonType | null {
    return viewer.signedIn ? { id: trainerId, displayName: trainerName } : null;
  }

  @ResolveField(() => Int)
  seatsLeft(@Parent() { seats, seatsTaken }: TrainingSessionType): number {
    return Math.max(0, seats - seatsTaken);
  }

  @ResolveField(() => EnrolmentType, {
    nullable: true,
    description: 'The viewer’s own enrolment, waiting included; null when there is none, or it was cancelled.',
  })
  async myEnrolment(
    @Parent() { id }: TrainingSessionType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<EnrolmentType | null> {
    if (!viewer.signedIn) return null;
    return (await loaders.get('session.mine', (ids) => this.enrolments.ownIn(viewer, ids)).load(id)) ?? null;
  }

  @ResolveField(() => [EnrolmentType], {
    description:
      'Its trainer and staff: everybody in it in the order they came, cancelled ones last. Empty for others.',
  })
  roll(@Parent() session: TrainingSessionType, @Context() { viewer }: GraphqlContext): Promise<EnrolmentType[]> {
    return this.enrolments.roll(viewer, session);
  }

  @ResolveField(() => String, { description: 'UID of its event in a calendar: always the same (RFC 5545).' })
  icalUid(@Parent() { id }: TrainingSessionType): string {
    return `session-${id}@etabli`;
  }

  @ResolveField(() => Int, { description: 'SEQUENCE of its event: grows when it is called off.' })
  icalSequence(@Parent() { revision }: TrainingSessionType): number {
    return revision;
  }
}
