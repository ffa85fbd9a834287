import { hasRole, idField, parseInput, requireRole, STAFF, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkEnrolment, seatOfferEnds, refuseIf, stateOnEnrolling } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SessionNotices } from '../letters/session-notices';
import { SessionsRepository } from '../sessions/sessions.repository';
import { EnrolmentsRepository } from './enrolments.repository';
import { WaitingList } from './waiting-list';

const EnrolInSessionSchema = z.object({ sessionId: idField, personId: idField.nullish() });

/** Enrols in a session, for oneself or, staff, for somebody: a seat, else a place in the waiting list. */
@Injectable()
export class EnrolInSession {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly sessions: SessionsRepository,
    private readonly enrolments: EnrolmentsRepository,
    private readonly waitingList: WaitingList,
    private readonly notices: SessionNotices,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...WORKSHOP_USERS);
    const { sessionId, personId: given } = parseInput(EnrolInSessionSchema, input);
    const personId = given ?? actor.personId;
    if (personId !== actor.personId && !hasRole(actor, ...STAFF)) requireRole(viewer, ...STAFF);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const session = await this.sessions.lock(em, sessionId);
      await this.waitingList.settle(em, session, now);
      const learner = await this.enrolments.lockLearner(em, personId, { sessionId, now });
      const slot = { start: session.startsAt, end: session.endsAt };
      const engagements = await this.enrolments.engagements(em, personId, { sessionId, slot });
      refuseIf(checkEnrolment({ now, session, learner: { ...learner, engagements } }));
      const seating = await this.enrolments.seating(em, sessionId);
      const state = stateOnEnrolling(seating, seatOfferEnds(now, session.startsAt));
      const enrolledById = actor.personId;
      const id = await this.enrolments.add(em, { sessionId, personId, enrolledById, state, now });
      if (state === 'ENROLLED') await this.notices.enrolled(em, session, { ...learner, id });
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'EnrolInSession',
        subjectType: 'trainingSession',
        subjectId: sessionId,
        details: { training: session.title, personId, state },
      });
      return id;
    });
  }
}
