import { hasRole, idField, parseInput, requireRole, STAFF, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkEnrolmentCancellation, notFound, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SessionsRepository } from '../sessions/sessions.repository';
import { EnrolmentsRepository } from './enrolments.repository';
import { WaitingList } from './waiting-list';

const CancelEnrolmentSchema = z.object({ enrolmentId: idField });

/** Leaves a session or its waiting list; the seat goes to the next in line at once. */
@Injectable()
export class CancelEnrolment {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly sessions: SessionsRepository,
    private readonly enrolments: EnrolmentsRepository,
    private readonly waitingList: WaitingList,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...WORKSHOP_USERS);
    const { enrolmentId } = parseInput(CancelEnrolmentSchema, input);
    const byStaff = hasRole(actor, ...STAFF);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const sessionId = await this.enrolments.sessionOf(em, enrolmentId);
      const session = await this.sessions.lock(em, sessionId);
      const [enrolment] = await this.enrolments.lines(em, { sessionId, ids: [enrolmentId], now });
      if (!enrolment || (enrolment.personId !== actor.personId && !byStaff)) throw notFound('enrolment');
      refuseIf(checkEnrolmentCancellation({ now, byStaff, session, enrolment }));
      const reason = enrolment.personId === actor.personId ? 'LEFT' : 'TAKEN_OUT';
      await this.enrolments.cancel(em, enrolmentId, { reason, now });
      await this.waitingList.settle(em, session, now);
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'CancelEnrolment',
        subjectType: 'trainingSession',
        subjectId: sessionId,
        details: { training: session.title, personId: enrolment.personId, was: enrolment.state },
      });
      return enrolmentId;
    });
  }
}
