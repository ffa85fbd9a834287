import type { SignedIn } from '@etabli/api-kit';
import type { Database, Transaction } from '@etabli/database';
import { FakeClock } from '@etabli/gateways';
import { PlanningHub, PlanningNotifier } from '@etabli/jobs';
import { Notifier } from '@etabli/notifications';
import type { MikroORM } from '@mikro-orm/postgresql';
import { AcceptSeat } from './enrolments/accept-seat.use-case';
import { CancelEnrolment } from './enrolments/cancel-enrolment.use-case';
import { EnrolInSession } from './enrolments/enrol-in-session.use-case';
import { EnrolmentsRepository } from './enrolments/enrolments.repository';
import { OfferFreedSeats } from './enrolments/offer-freed-seats.use-case';
import { RecordAttendance } from './enrolments/record-attendance.use-case';
import { RecordResults } from './enrolments/record-results.use-case';
import { WaitingList } from './enrolments/waiting-list';
import { HabilitationsRepository } from './habilitations/habilitations.repository';
import { SessionNotices } from './letters/session-notices';
import { CalledOff } from './sessions/called-off';
import { CancelSessionsBelowThreshold } from './sessions/cancel-sessions-below-threshold.use-case';
import { CancelTrainingSession } from './sessions/cancel-training-session.use-case';
import { ScheduleTrainingSession } from './sessions/schedule-training-session.use-case';
import { SessionsRepository } from './sessions/sessions.repository';
import { TrainingAuthors } from './trainings/training-authors';

interface Storage {
  readonly orm: MikroORM;
  readonly transaction: Transaction;
  readonly database: Database;
}

/** Monday 23 November 2026, 10 h in Paris. */
export const MORNING = Date.UTC(2026, 10, 23, 9);

/** The use cases of training wired by hand on a test database, with a clock to set. */
export class TrainingWorld {
  readonly clock = new FakeClock(MORNING);
  /** Who may write a training. */
  readonly authors: TrainingAuthors;
  readonly schedule: ScheduleTrainingSession;
  readonly cancelSession: CancelTrainingSession;
  readonly cancelBelowThreshold: CancelSessionsBelowThreshold;
  readonly enrol: EnrolInSession;
  readonly accept: AcceptSeat;
  readonly leave: CancelEnrolment;
  readonly offerFreedSeats: OfferFreedSeats;
  readonly recordAttendance: RecordAttendance;
  readonly recordResults: RecordResults;
  private readonly hub: PlanningHub;
  private readonly notifier: PlanningNotifier;

  constructor({ orm, transaction, database }: Storage) {
    this.hub = new PlanningHub(orm, database);
    this.notifier = new PlanningNotifier(this.hub);
    const { clock, notifier } = this;
    const notices = new SessionNotices(
      new Notifier({ publicUrl: 'https://etabli.example', mailFrom: 'atelier@etabli.example' }),
    );
    this.authors = new TrainingAuthors(new HabilitationsRepository(), clock);
    const sessions = new SessionsRepository();
    const enrolments = new EnrolmentsRepository();
    const waiting = new WaitingList(enrolments, notices);
    const calledOff = new CalledOff(sessions, notices, notifier);
    this.schedule = new ScheduleTrainingSession(transaction, clock, sessions, notifier);
    this.cancelSession = new CancelTrainingSession(transaction, clock, sessions, calledOff);
    this.cancelBelowThreshold = new CancelSessionsBelowThreshold(transaction, database, sessions, calledOff);
    this.enrol = new EnrolInSession(transaction, clock, sessions, enrolments, waiting, notices);
    this.accept = new AcceptSeat(transaction, clock, sessions, enrolments, notices);
    this.leave = new CancelEnrolment(transaction, clock, sessions, enrolments, waiting);
    this.offerFreedSeats = new OfferFreedSeats(transaction, database, sessions, waiting);
    this.recordAttendance = new RecordAttendance(transaction, clock, sessions, enrolments);
    this.recordResults = new RecordResults(transaction, clock, sessions, enrolments, new HabilitationsRepository());
  }

  /** Enrols somebody by themselves. */
  enrolOne(learner: SignedIn, sessionId: string): Promise<string> {
    return this.enrol.execute(learner, { sessionId });
  }

  async close(): Promise<void> {
    await this.notifier.beforeApplicationShutdown();
    await this.hub.onApplicationShutdown();
  }
}
