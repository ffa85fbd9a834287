import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkTick, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AllocationsRepository } from './allocations.repository';

const TickSchema = z.object({
  lineId: idField,
  done: z.boolean(),
  setAsideReason: lineField(300, 3)
    .nullish()
    .transform((reason) => reason ?? null),
});

/** Ticks a line of the checklist that closes a stay, sets it aside with a reason, or opens it again. */
@Injectable()
export class TickChecklist {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly allocations: AllocationsRepository,
  ) {}

  /** @returns the id of the allocation */
  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { lineId, done, setAsideReason } = parseInput(TickSchema, input);
    return this.transaction.run(async (em) => {
      const { allocationId, label } = await this.allocations.check(em, lineId);
      const allocation = await this.allocations.lockAllocation(em, allocationId);
      refuseIf(checkTick({ allocation }));
      const reason = done ? setAsideReason : null;
      await em.execute('update allocation_check set done_at = ?, done_by_id = ?, set_aside_reason = ? where id = ?', [
        done ? new Date(this.clock.now()) : null,
        done ? staff.personId : null,
        reason,
        lineId,
      ]);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'TickChecklist',
        subjectType: 'allocation',
        subjectId: allocationId,
        details: { label, done, ...(reason === null ? {} : { reason }) },
      });
      return allocationId;
    });
  }
}
