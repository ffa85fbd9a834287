import { hasRole, idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkSessionCancellation, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CalledOff } from './called-off';
import { SessionsRepository } from './sessions.repository';

const CancelTrainingSessionSchema = z.object({ sessionId: idField, reason: lineField(300, 3) });

/** Calls a session off, with a reason everybody enrolled or waiting is told. */
@Injectable()
export class CancelTrainingSession {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly sessions: SessionsRepository,
    private readonly calledOff: CalledOff,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, 'TRAINER', ...STAFF);
    const { sessionId, reason } = parseInput(CancelTrainingSessionSchema, input);
    return this.transaction.run(async (em) => {
      const session = await this.sessions.lock(em, sessionId);
      const planner = { personId: actor.personId, isStaff: hasRole(actor, ...STAFF) };
      refuseIf(checkSessionCancellation({ planner, trainer: { personId: session.trainerId }, session }));
      const told = await this.calledOff.write(em, session, { reason, now: this.clock.now() });
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'CancelTrainingSession',
        subjectType: 'trainingSession',
        subjectId: sessionId,
        details: { training: session.title, reason, told },
      });
      return sessionId;
    });
  }
}
