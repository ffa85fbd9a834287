import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkAllocationEnd, civilDay, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AllocationsRepository } from './allocations.repository';

const EndAllocationSchema = z.object({ allocationId: idField, endsOn: z.iso.date() });

/** Takes a place back once its checklist was gone through; days already invoiced are given back by the next run. */
@Injectable()
export class EndAllocation {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly allocations: AllocationsRepository,
  ) {}

  /** @returns the id of the allocation */
  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { allocationId, endsOn } = parseInput(EndAllocationSchema, input);
    return this.transaction.run(async (em) => {
      const allocation = await this.allocations.lockAllocation(em, allocationId);
      const { linesLeft } = allocation;
      refuseIf(checkAllocationEnd({ allocation, endsOn, today: civilDay(this.clock.now()), linesLeft }));
      await em.execute('update allocation set ends_on = ? where id = ?', [endsOn, allocationId]);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'EndAllocation',
        subjectType: 'allocation',
        subjectId: allocationId,
        details: { endsOn },
      });
      return allocationId;
    });
  }
}
