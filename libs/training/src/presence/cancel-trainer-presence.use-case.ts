import { hasRole, idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkTrainerPresence, notFound, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TRAINER_PRESENCE, type TrainerPresenceRow } from './trainer-presence-row';

const CancelTrainerPresenceSchema = z.object({ presenceId: idField });

/** Takes back a presence that is not over; the past stays as people relied on it. */
@Injectable()
export class CancelTrainerPresence {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, 'TRAINER', ...STAFF);
    const { presenceId } = parseInput(CancelTrainerPresenceSchema, input);
    const planner = { personId: actor.personId, isStaff: hasRole(actor, ...STAFF) };
    return this.transaction.run(async (em) => {
      const [presence] = await em.execute<TrainerPresenceRow[]>(`${TRAINER_PRESENCE} where t.id = ? for update of t`, [
        presenceId,
      ]);
      if (!presence) throw notFound('trainerPresence');
      const slot = { start: presence.startsAt, end: presence.endsAt };
      const trainer = { personId: presence.trainerId, isTrainer: true };
      refuseIf(checkTrainerPresence({ now: this.clock.now(), slot, planner, trainer }));
      await em.execute('delete from trainer_presence where id = ?', [presenceId]);
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'CancelTrainerPresence',
        subjectType: 'person',
        subjectId: presence.trainerId,
        details: { poleId: presence.poleId, startsAt: new Date(slot.start), endsAt: new Date(slot.end) },
      });
      return presenceId;
    });
  }
}
