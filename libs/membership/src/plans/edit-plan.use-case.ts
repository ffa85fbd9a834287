import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkPlan, notFound, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { columnsOf, decisionOf, PlanSchema } from './plan-input';

const EditPlanSchema = PlanSchema.extend({ planId: idField });

/** Says a plan anew, for those who will subscribe: who already did keeps the price and the commitment agreed. */
@Injectable()
export class EditPlan {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { planId, ...typed } = parseInput(EditPlanSchema, input);
    return this.transaction.run(async (em) => {
      const [before] = await em.execute<{ kind: string; everyMonths: number; used: boolean }[]>(
        `select kind, every_months as "everyMonths", exists (select from subscription_term t where t.plan_id = plan.id)
           or exists (select from hour_pack k where k.plan_id = plan.id) as used
         from plan where id = ? for no key update`,
        [planId],
      );
      if (!before) throw notFound('plan');
      refuseIf(checkPlan(decisionOf(typed, this.clock.now())));
      const changesNature = before.kind !== typed.kind || before.everyMonths !== typed.everyMonths;
      refuseIf(before.used && changesNature ? [{ code: 'PLAN_IN_USE' }] : []);
      const columns = columnsOf(typed);
      const set = Object.keys(columns).map((column) => `${column} = ?`);
      await em.execute(`update plan set ${set.join(', ')} where id = ?`, [...Object.values(columns), planId]);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'EditPlan',
        subjectType: 'plan',
        subjectId: planId,
        details: { plan: typed.name, priceExclTaxCents: typed.priceExclTaxCents },
      });
      return planId;
    });
  }
}
