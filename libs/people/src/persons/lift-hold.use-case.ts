import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { refused } from '../refused';

const LiftHoldSchema = z.object({ holdId: idField });

/** Staff lifts a hold; it stays in the history. */
@Injectable()
export class LiftHold {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the person */
  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...STAFF);
    const { holdId } = parseInput(LiftHoldSchema, input);
    return this.transaction.run(async (em) => {
      const [hold] = await em.execute<{ personId: string; lifted: boolean }[]>(
        'select person_id as "personId", lifted_at is not null as lifted from hold where id = ? for update',
        [holdId],
      );
      if (!hold) throw refused({ code: 'NOT_FOUND', what: 'hold' });
      if (hold.lifted) throw refused({ code: 'HOLD_ALREADY_LIFTED' });
      await em.execute('update hold set lifted_at = ?, lifted_by_id = ? where id = ?', [
        new Date(this.clock.now()),
        actor.personId,
        holdId,
      ]);
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'LiftHold',
        subjectType: 'person',
        subjectId: hold.personId,
      });
      return hold.personId;
    });
  }
}
