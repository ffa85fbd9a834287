import { hasRole, idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkAttendance, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SessionsRepository } from '../sessions/sessions.repository';
import { EnrolmentsRepository } from './enrolments.repository';

const RecordAttendanceSchema = z.object({
  sessionId: idField,
  lines: z.array(z.object({ enrolmentId: idField, present: z.boolean() })).max(100),
});

/** Writes who is there, by the trainer of the session or staff; may be corrected until the result. */
@Injectable()
export class RecordAttendance {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly sessions: SessionsRepository,
    private readonly enrolments: EnrolmentsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, 'TRAINER', ...STAFF);
    const { sessionId, lines: given } = parseInput(RecordAttendanceSchema, input);
    const present = new Map(given.map((line) => [line.enrolmentId, line.present]));
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const session = await this.sessions.lock(em, sessionId);
      const found = await this.enrolments.lines(em, { sessionId, ids: [...present.keys()], now });
      const lines = found.map((line) => ({ ...line, present: present.get(line.id) === true }));
      const planner = { personId: actor.personId, isStaff: hasRole(actor, ...STAFF) };
      refuseIf(checkAttendance({ now, planner, trainer: { personId: session.trainerId }, session, lines }));
      for (const line of lines)
        await this.enrolments.sign(em, line.id, {
          state: line.present ? 'ATTENDED' : 'ABSENT',
          byId: actor.personId,
          now,
        });
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'RecordAttendance',
        subjectType: 'trainingSession',
        subjectId: sessionId,
        details: { training: session.title, lines: lines.map(({ personId, present: there }) => ({ personId, there })) },
      });
      return sessionId;
    });
  }
}
