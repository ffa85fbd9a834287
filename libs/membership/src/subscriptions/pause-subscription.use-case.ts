import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkPause, civilDay, commitmentAfterPause, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MembershipsRepository } from './memberships.repository';

const PauseSubscriptionSchema = z.object({
  subscriptionId: idField,
  startsOn: z.iso.date(),
  endsOn: z.iso.date().nullish(),
  reason: lineField(500, 3),
});

/** Stops a subscription for some days: no right, nothing to pay, and a commitment longer by as many. */
@Injectable()
export class PauseSubscription {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly memberships: MembershipsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { subscriptionId: id, reason, ...asked } = parseInput(PauseSubscriptionSchema, input);
    const pause = { startsOn: asked.startsOn, endsOn: asked.endsOn ?? null };
    return this.transaction.run(async (em) => {
      const subscription = await this.memberships.lockSubscription(em, id);
      const others = await this.memberships.pausesOf(em, id);
      refuseIf(checkPause({ subscription, pause, others, today: civilDay(this.clock.now()) }));
      await em.execute(
        'insert into subscription_pause (id, subscription_id, starts_on, ends_on, reason, created_by_id) values (?, ?, ?, ?, ?, ?)',
        [newId(), id, pause.startsOn, pause.endsOn, reason, staff.personId],
      );
      const commitmentEndsOn = commitmentAfterPause(subscription.commitmentEndsOn, null, pause);
      await this.memberships.setCommitmentEnd(em, id, commitmentEndsOn);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'PauseSubscription',
        subjectType: 'subscription',
        subjectId: id,
        details: { personId: subscription.personId, ...pause, reason },
      });
      return id;
    });
  }
}
