import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkPlan, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { columnsOf, decisionOf, PlanSchema } from './plan-input';

/** A plan or a pack that did not exist. */
@Injectable()
export class CreatePlan {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const typed = parseInput(PlanSchema, input);
    refuseIf(checkPlan(decisionOf(typed, this.clock.now())));
    const columns = columnsOf(typed);
    const id = newId();
    return this.transaction.run(async (em) => {
      await em.execute(
        `insert into plan (id, code, position, ${Object.keys(columns).join(', ')})
         values (?, ?, (select coalesce(max(position), 0) + 1 from plan), ${Object.keys(columns)
           .map(() => '?')
           .join(', ')})`,
        [id, `PLAN_${id}`, ...Object.values(columns)],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'CreatePlan',
        subjectType: 'plan',
        subjectId: id,
        details: { plan: typed.name, priceExclTaxCents: typed.priceExclTaxCents },
      });
      return id;
    });
  }
}
