import { hasRole, idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkTrainerPresence, notFound, readSlot, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

const PlanTrainerPresenceSchema = z.object({
  poleId: idField,
  trainerId: idField.nullish(),
  startsAt: z.string().max(40),
  endsAt: z.string().max(40),
});

/** Announces that a trainer will be in a pole: a trainer for themselves, staff for any of them. */
@Injectable()
export class PlanTrainerPresence {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, 'TRAINER', ...STAFF);
    const { poleId, trainerId: given, ...times } = parseInput(PlanTrainerPresenceSchema, input);
    const { slot, refusals } = readSlot(times);
    refuseIf(refusals);
    if (!slot) throw notFound('slot');
    const trainerId = given ?? actor.personId;
    const planner = { personId: actor.personId, isStaff: hasRole(actor, ...STAFF) };
    return this.transaction.run(async (em) => {
      const [found] = await em.execute<{ isTrainer: boolean; pole: boolean }[]>(
        `select active and 'TRAINER' = any (roles) as "isTrainer", exists (select from pole where id = ?) as pole
         from person where id = ?`,
        [poleId, trainerId],
      );
      if (!found) throw notFound('trainer');
      if (!found.pole) throw notFound('pole');
      const trainer = { personId: trainerId, isTrainer: found.isTrainer };
      refuseIf(checkTrainerPresence({ now: this.clock.now(), slot, planner, trainer }));
      const id = newId();
      await em.execute(
        `insert into trainer_presence (id, trainer_id, pole_id, during, created_by_id) values (?, ?, ?, tstzrange(?, ?), ?)`,
        [id, trainerId, poleId, new Date(slot.start), new Date(slot.end), actor.personId],
      );
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'PlanTrainerPresence',
        subjectType: 'person',
        subjectId: trainerId,
        details: { poleId, startsAt: new Date(slot.start), endsAt: new Date(slot.end) },
      });
      return id;
    });
  }
}
