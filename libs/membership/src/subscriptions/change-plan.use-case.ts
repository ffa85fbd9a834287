import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkPlanChange, civilDay, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MembershipsRepository } from './memberships.repository';

const ChangePlanSchema = z.object({ subscriptionId: idField, planId: idField, from: z.iso.date() });

/** Puts a subscription on another plan from a day on, at the price of today. What was agreed before for later days is replaced. */
@Injectable()
export class ChangePlan {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly memberships: MembershipsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { subscriptionId: id, planId, from: on } = parseInput(ChangePlanSchema, input);
    const today = civilDay(this.clock.now());
    return this.transaction.run(async (em) => {
      const subscription = await this.memberships.lockSubscription(em, id);
      const to = await this.memberships.plan(em, planId);
      const from = await this.memberships.plan(em, await this.memberships.planOn(em, id, on));
      refuseIf(checkPlanChange({ subscription, from, to, on, today }));
      await em.execute('delete from subscription_term where subscription_id = ? and starts_on >= ?', [id, on]);
      await em.execute(
        `insert into subscription_term (id, subscription_id, plan_id, starts_on, price_excl_tax_cents, price_incl_tax_cents,
           vat_rate_basis_points, created_by_id)
         select ?, ?, l.id, ?, l.price_excl_tax_cents, l.price_incl_tax_cents, l.vat_rate_basis_points, ? from plan l where l.id = ?`,
        [newId(), id, on, staff.personId, planId],
      );
      await this.memberships.followTerms(em, today);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'ChangePlan',
        subjectType: 'subscription',
        subjectId: id,
        details: { personId: subscription.personId, plan: to.name, on },
      });
      return id;
    });
  }
}
