import { idField, parseInput, requireRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkSeatAcceptance, notFound, seatOfferEnds, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SessionNotices } from '../letters/session-notices';
import { SessionsRepository } from '../sessions/sessions.repository';
import { EnrolmentsRepository } from './enrolments.repository';

const AcceptSeatSchema = z.object({ enrolmentId: idField });

/** Takes the seat one was offered; in the last two hours, any free seat by whoever waits. */
@Injectable()
export class AcceptSeat {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly sessions: SessionsRepository,
    private readonly enrolments: EnrolmentsRepository,
    private readonly notices: SessionNotices,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...WORKSHOP_USERS);
    const { enrolmentId } = parseInput(AcceptSeatSchema, input);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const sessionId = await this.enrolments.sessionOf(em, enrolmentId);
      const session = await this.sessions.lock(em, sessionId);
      const [enrolment] = await this.enrolments.lines(em, { sessionId, ids: [enrolmentId], now });
      if (enrolment?.personId !== actor.personId) throw notFound('enrolment');
      const { seats, taken } = await this.enrolments.seating(em, sessionId);
      const seatForAnybody = seatOfferEnds(now, session.startsAt) === null && taken < seats;
      refuseIf(checkSeatAcceptance({ now, session, enrolment, seatForAnybody }));
      await this.enrolments.seat(em, enrolmentId);
      await this.notices.enrolled(em, session, enrolment);
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'AcceptSeat',
        subjectType: 'trainingSession',
        subjectId: sessionId,
        details: { training: session.title },
      });
      return enrolmentId;
    });
  }
}
