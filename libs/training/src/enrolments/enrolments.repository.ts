import { newId, uuidArray } from '@etabli/database';
import { notFound, type EnrolmentState, type Seating, type Slot } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { quizDone } from '../quiz/quiz-done';

export interface EnrolmentLine {
  readonly id: string;
  readonly sessionId: string;
  readonly personId: string;
  readonly personName: string;
  readonly state: EnrolmentState;
  readonly offeredUntil: number | null;
  readonly quizDone: boolean;
}

export interface Learner {
  readonly personId: string;
  readonly active: boolean;
  readonly heldFor: string | null;
  readonly alreadyEnrolled: boolean;
  readonly quizDone: boolean;
}

interface NewEnrolment {
  readonly sessionId: string;
  readonly personId: string;
  readonly enrolledById: string;
  readonly state: 'ENROLLED' | 'WAITING';
  readonly now: number;
}

const LINE = `select e.id, e.session_id as "sessionId", e.person_id as "personId", p.first_name || ' ' || p.last_name as "personName",
    e.state, milliseconds(e.offered_until)::float8 as "offeredUntil",
    ${quizDone('e.person_id', 's.training_id')} as "quizDone"
  from enrolment e join training_session s on s.id = e.session_id join person p on p.id = e.person_id`;

/** Writes who is in a session; the session is locked first, by whoever calls. */
@Injectable()
export class EnrolmentsRepository {
  /** The session of an enrolment, to be locked. @throws Refused NOT_FOUND */
  async sessionOf(em: SqlEntityManager, enrolmentId: string): Promise<string> {
    const [found] = await em.execute<{ sessionId: string }[]>(
      'select session_id as "sessionId" from enrolment where id = ?',
      [enrolmentId],
    );
    if (!found) throw notFound('enrolment');
    return found.sessionId;
  }

  /** These enrolments of a session. @throws Refused NOT_FOUND when one is of another session, or of none */
  async lines(
    em: SqlEntityManager,
    { sessionId, ids, now }: { sessionId: string; ids: readonly string[]; now: number },
  ): Promise<EnrolmentLine[]> {
    const lines = await em.execute<EnrolmentLine[]>(`${LINE} where e.session_id = ? and e.id = any(?::uuid[])`, [
      new Date(now),
      sessionId,
      uuidArray(ids),
    ]);
    if (!ids.every((id) => lines.some((line) => line.id === id))) throw notFound('enrolment');
    return lines;
  }

  /** The person who is to enrol, locked so that nothing else engages them meanwhile. @throws Refused NOT_FOUND */
  async lockLearner(
    em: SqlEntityManager,
    personId: string,
    { sessionId, now }: { sessionId: string; now: number },
  ): Promise<Learner> {
    await em.execute('select from person where id = ? for no key update', [personId]);
    const [learner] = await em.execute<Learner[]>(
      `select p.id as "personId", p.active,
         (select h.reason from hold h where h.person_id = p.id and h.lifted_at is null order by h.placed_at limit 1) as "heldFor",
         exists (select from enrolment e where e.session_id = s.id and e.person_id = p.id and e.state <> 'CANCELLED') as "alreadyEnrolled",
         ${quizDone('p.id', 's.training_id')} as "quizDone"
       from person p, training_session s where p.id = ? and s.id = ?`,
      [new Date(now), personId, sessionId],
    );
    if (!learner) throw notFound('person');
    return learner;
  }

  /** Bookings, and other sessions learnt or taught, of a person at that time. */
  async engagements(
    em: SqlEntityManager,
    personId: string,
    { sessionId, slot }: { sessionId: string; slot: Slot },
  ): Promise<{ what: string; slot: Slot }[]> {
    const span = [new Date(slot.end), new Date(slot.start)];
    const rows = await em.execute<{ what: string; start: number; end: number }[]>(
      `select r.name as what, milliseconds(b.starts_at)::float8 as start, milliseconds(b.ends_at)::float8 as end
         from booking b join resource r on r.id = b.resource_id
        where b.person_id = ? and b.state <> 'CANCELLED' and b.starts_at < ? and b.ends_at > ?
       union all
       select t.title, milliseconds(s.starts_at)::float8, milliseconds(s.ends_at)::float8
         from training_session s join training t on t.id = s.training_id
        where s.id <> ? and s.state <> 'CANCELLED' and s.starts_at < ? and s.ends_at > ? and (s.trainer_id = ? or exists (
          select from enrolment e where e.session_id = s.id and e.person_id = ? and e.state not in ('CANCELLED', 'WAITING')))
       order by 2 limit 5`,
      [personId, ...span, sessionId, ...span, personId, personId],
    );
    return rows.map(({ what, start, end }) => ({ what, slot: { start, end } }));
  }

  /** Seats of a session and who is in it, now. */
  async seating(em: SqlEntityManager, sessionId: string): Promise<Seating> {
    const [seating] = await em.execute<Seating[]>(
      `select s.seats, (count(e.id) filter (where e.state not in ('WAITING', 'CANCELLED')))::int as taken,
         (count(e.id) filter (where e.state = 'WAITING'))::int as waiting
       from training_session s left join enrolment e on e.session_id = s.id where s.id = ? group by s.id`,
      [sessionId],
    );
    return seating ?? { seats: 0, taken: 0, waiting: 0 };
  }

  /** At the end of the line. */
  async add(em: SqlEntityManager, enrolment: NewEnrolment): Promise<string> {
    const id = newId();
    const { sessionId } = enrolment;
    await em.execute(
      `insert into enrolment (id, session_id, person_id, state, enrolled_by_id, enrolled_at, position)
       values (?, ?, ?, ?, ?, ?, (select coalesce(max(position), 0) + 1 from enrolment where session_id = ?))`,
      [id, sessionId, enrolment.personId, enrolment.state, enrolment.enrolledById, new Date(enrolment.now), sessionId],
    );
    return id;
  }

  async seat(em: SqlEntityManager, id: string): Promise<void> {
    await em.execute(`update enrolment set state = 'ENROLLED', offered_until = null where id = ?`, [id]);
  }

  async cancel(em: SqlEntityManager, id: string, { reason, now }: { reason: string; now: number }): Promise<void> {
    await em.execute(
      `update enrolment set state = 'CANCELLED', offered_until = null, cancelled_at = ?, cancel_reason = ? where id = ?`,
      [new Date(now), reason, id],
    );
  }

  /** Signed by the trainer: there, absent, passed or failed. */
  async sign(
    em: SqlEntityManager,
    id: string,
    { state, byId, now }: { state: 'ATTENDED' | 'ABSENT' | 'PASSED' | 'FAILED'; byId: string; now: number },
  ): Promise<void> {
    await em.execute('update enrolment set state = ?, attendance_at = ?, attendance_by_id = ? where id = ?', [
      state,
      new Date(now),
      byId,
      id,
    ]);
  }

  /** Once everybody who had a seat has a result or was absent, the session is done, and nobody waits for it any more. */
  async closeIfOver(em: SqlEntityManager, { id }: { readonly id: string }, now: number): Promise<void> {
    const done = await em.execute<unknown[]>(
      `update training_session s set state = 'DONE' where s.id = ? and s.ends_at <= ?
         and not exists (select from enrolment e where e.session_id = s.id and e.state in ('ENROLLED', 'ATTENDED'))
       returning s.id`,
      [id, new Date(now)],
    );
    if (done.length === 0) return;
    await em.execute(
      `update enrolment set state = 'CANCELLED', offered_until = null, cancelled_at = ?, cancel_reason = 'SESSION_OVER'
       where session_id = ? and state in ('WAITING', 'OFFERED')`,
      [new Date(now), id],
    );
  }
}
