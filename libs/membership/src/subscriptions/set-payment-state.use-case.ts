import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { PAYMENT_STATES } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MembershipsRepository } from './memberships.repository';

const SetPaymentStateSchema = z.object({
  subscriptionId: idField,
  state: z.enum(PAYMENT_STATES),
  reason: lineField(500, 3),
});

/** Says how far a subscription has slipped behind its payments, or that it has caught up; bookings already made are kept. */
@Injectable()
export class SetPaymentState {
  constructor(
    private readonly transaction: Transaction,
    private readonly memberships: MembershipsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { subscriptionId: id, state, reason } = parseInput(SetPaymentStateSchema, input);
    return this.transaction.run(async (em) => {
      const { personId } = await this.memberships.lockSubscription(em, id);
      await em.execute('update plan_subscription set payment_state = ? where id = ?', [state, id]);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'SetPaymentState',
        subjectType: 'subscription',
        subjectId: id,
        details: { personId, state, reason },
      });
      return id;
    });
  }
}
