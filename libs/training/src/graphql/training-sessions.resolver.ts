import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RecordAttendance } from '../enrolments/record-attendance.use-case';
import { RecordResults } from '../enrolments/record-results.use-case';
import { CancelTrainingSession } from '../sessions/cancel-training-session.use-case';
import { ScheduleTrainingSession } from '../sessions/schedule-training-session.use-case';
import { SessionsQuery } from '../sessions/sessions.query';
import {
  CancelTrainingSessionInput,
  RecordAttendanceInput,
  RecordResultsInput,
  ScheduleTrainingSessionInput,
  TrainingSessionsArgs,
} from './training-session.inputs';
import { TrainingSessionConnection, TrainingSessionPayload, TrainingSessionType } from './training-session.type';

/** Sessions, and what their trainers write about them. */
@Resolver(() => TrainingSessionType)
export class TrainingSessionsResolver {
  constructor(
    private readonly sessions: SessionsQuery,
    private readonly schedule: ScheduleTrainingSession,
    private readonly cancel: CancelTrainingSession,
    private readonly attendance: RecordAttendance,
    private readonly results: RecordResults,
  ) {}

  @Query(() => TrainingSessionConnection, { description: 'Everybody: sessions by start, called off ones included.' })
  trainingSessions(@Args() filter: TrainingSessionsArgs): Promise<TrainingSessionConnection> {
    return this.sessions.page(filter);
  }

  @Query(() => TrainingSessionType, { nullable: true, description: 'Everybody.' })
  trainingSession(@Args('id', { type: () => ID }) id: string): Promise<TrainingSessionType | null> {
    return this.sessions.byId(id);
  }

  @Mutation(() => TrainingSessionPayload, {
    description: 'Trainers for themselves, staff for any trainer. Refused with what is in the way of its machines.',
  })
  async scheduleTrainingSession(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ScheduleTrainingSessionInput,
  ): Promise<TrainingSessionPayload> {
    return this.payload(await this.schedule.execute(viewer, input));
  }

  @Mutation(() => TrainingSessionPayload, {
    description: 'The trainer of the session, and staff: its machines are free again, everybody is told.',
  })
  async cancelTrainingSession(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CancelTrainingSessionInput,
  ): Promise<TrainingSessionPayload> {
    return this.payload(await this.cancel.execute(viewer, input));
  }

  @Mutation(() => TrainingSessionPayload, {
    description:
      'The trainer of the session, and staff, from half an hour before: who is there. Corrected until results.',
  })
  async recordAttendance(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RecordAttendanceInput,
  ): Promise<TrainingSessionPayload> {
    return this.payload(await this.attendance.execute(viewer, input));
  }

  @Mutation(() => TrainingSessionPayload, {
    description: 'The trainer of the session, and staff: who passed holds the habilitation at once.',
  })
  async recordResults(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RecordResultsInput,
  ): Promise<TrainingSessionPayload> {
    return this.payload(await this.results.execute(viewer, input));
  }

  private async payload(id: string): Promise<TrainingSessionPayload> {
    return { session: await this.sessions.byId(id) };
  }
}
