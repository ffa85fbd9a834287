import { newId } from '@etabli/database';
import { notFound, occupationOf, type HabilitationLevel, type Slot, type TrainingSessionState } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

/** A session nobody else changes until we commit. */
export interface LockedSession {
  readonly id: string;
  readonly trainingId: string;
  readonly title: string;
  readonly habilitationTypeId: string;
  readonly level: HabilitationLevel;
  readonly cancellationDeadlineHours: number;
  readonly trainerId: string;
  readonly poleName: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly seats: number;
  readonly minimumEnrolled: number;
  readonly state: TrainingSessionState;
}

export interface NewSession {
  readonly trainingId: string;
  readonly trainerId: string;
  readonly poleId: string;
  readonly slot: Slot;
  readonly seats: number;
  readonly minimumEnrolled: number;
  readonly priceCents: number;
  readonly createdById: string;
  readonly resources: readonly { readonly id: string; readonly bufferMinutes: number }[];
}

/** Whom to tell that a session is called off. */
export interface ToTell {
  /** Of the enrolment. */
  readonly id: string;
  readonly personId: string;
}

/** Where the planning has to be read again. */
export interface FreedPlace {
  readonly resourceId: string;
  readonly poleId: string;
}

/** Writes sessions and the time they take of machines. */
@Injectable()
export class SessionsRepository {
  /** Enrolments of one session wait for each other. @throws Refused NOT_FOUND */
  async lock(em: SqlEntityManager, id: string): Promise<LockedSession> {
    const [session] = await em.execute<LockedSession[]>(
      `select s.id, s.training_id as "trainingId", t.title, t.habilitation_type_id as "habilitationTypeId", t.level,
         t.cancellation_deadline_hours as "cancellationDeadlineHours", s.trainer_id as "trainerId", o.name as "poleName",
         milliseconds(s.starts_at)::float8 as "startsAt", milliseconds(s.ends_at)::float8 as "endsAt", s.seats,
         s.minimum_enrolled as "minimumEnrolled", s.state
       from training_session s join training t on t.id = s.training_id join pole o on o.id = s.pole_id
       where s.id = ? for no key update of s`,
      [id],
    );
    if (!session) throw notFound('trainingSession');
    return session;
  }

  /** The only way a session comes to take machines: in `occupation`, under the constraint that keeps bookings apart. */
  async add(em: SqlEntityManager, session: NewSession): Promise<string> {
    const id = newId();
    await em.execute(
      `insert into training_session
         (id, training_id, trainer_id, pole_id, starts_at, ends_at, seats, minimum_enrolled, price_cents, created_by_id)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        session.trainingId,
        session.trainerId,
        session.poleId,
        new Date(session.slot.start),
        new Date(session.slot.end),
        session.seats,
        session.minimumEnrolled,
        session.priceCents,
        session.createdById,
      ],
    );
    for (const resource of session.resources) {
      const { start, end } = occupationOf(session.slot, resource.bufferMinutes);
      await em.execute(
        `insert into occupation (id, resource_id, during, kind, training_session_id)
         values (?, ?, tstzrange(?, ?), 'TRAINING', ?)`,
        [newId(), resource.id, new Date(start), new Date(end), id],
      );
    }
    return id;
  }

  /** Frees the machines and everybody's time; the session and its enrolments are kept, cancelled. */
  async cancel(
    em: SqlEntityManager,
    { id }: LockedSession,
    { reason, now }: { reason: string; now: number },
  ): Promise<{ told: ToTell[]; freed: FreedPlace[] }> {
    const at = new Date(now);
    await em.execute(
      `update training_session set state = 'CANCELLED', cancelled_at = ?, cancel_reason = ?, revision = revision + 1
       where id = ?`,
      [at, reason, id],
    );
    const freed = await em.execute<FreedPlace[]>(
      `delete from occupation o using resource r where o.training_session_id = ? and r.id = o.resource_id
       returning o.resource_id as "resourceId", r.pole_id as "poleId"`,
      [id],
    );
    const told = await em.execute<ToTell[]>(
      `update enrolment e set state = 'CANCELLED', cancelled_at = ?, cancel_reason = 'SESSION_CANCELLED', offered_until = null
       where e.session_id = ? and e.state in ('ENROLLED', 'OFFERED', 'WAITING')
       returning e.id, e.person_id as "personId"`,
      [at, id],
    );
    return { told, freed };
  }
}
