import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkNotice, civilDay, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MembershipsRepository } from './memberships.repository';

const GiveNoticeSchema = z.object({ subscriptionId: idField, endsOn: z.iso.date() });

/** Records that a member leaves, from a day on. */
@Injectable()
export class GiveNotice {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly memberships: MembershipsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { subscriptionId: id, endsOn } = parseInput(GiveNoticeSchema, input);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const subscription = await this.memberships.lockSubscription(em, id);
      refuseIf(checkNotice({ subscription, endsOn, today: civilDay(now) }));
      await em.execute('update plan_subscription set ends_on = ?, notice_given_at = ? where id = ?', [
        endsOn,
        new Date(now),
        id,
      ]);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'GiveNotice',
        subjectType: 'subscription',
        subjectId: id,
        details: { personId: subscription.personId, endsOn },
      });
      return id;
    });
  }
}
