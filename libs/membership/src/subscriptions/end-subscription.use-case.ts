import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkEarlyEnd, civilDay, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MembershipsRepository } from './memberships.repository';

const EndSubscriptionSchema = z.object({ subscriptionId: idField, endsOn: z.iso.date(), reason: lineField(500, 3) });

/** Ends a subscription whatever its commitment and its notice: a contract broken, a death, an agreement. The reason is kept. */
@Injectable()
export class EndSubscription {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly memberships: MembershipsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { subscriptionId: id, endsOn, reason } = parseInput(EndSubscriptionSchema, input);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const subscription = await this.memberships.lockSubscription(em, id);
      refuseIf(checkEarlyEnd({ subscription, endsOn, today: civilDay(now) }));
      await em.execute(
        `update plan_subscription set ends_on = ?, notice_given_at = coalesce(notice_given_at, ?),
           commitment_ends_on = least(commitment_ends_on, ?) where id = ?`,
        [endsOn, new Date(now), endsOn, id],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'EndSubscription',
        subjectType: 'subscription',
        subjectId: id,
        details: { personId: subscription.personId, endsOn, reason },
      });
      return id;
    });
  }
}
