import { hasRole, idField, parseInput, requireRole, STAFF, WORKSHOP_USERS, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkNoticeWithdrawal, civilDay, notFound, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MembershipsRepository } from './memberships.repository';

const WithdrawNoticeSchema = z.object({ subscriptionId: idField });

/** Who leaves stays after all: the member, or staff for them, while the subscription lives. */
@Injectable()
export class WithdrawNotice {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly memberships: MembershipsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...WORKSHOP_USERS);
    const { subscriptionId: id } = parseInput(WithdrawNoticeSchema, input);
    return this.transaction.run(async (em) => {
      const { personId, endsOn } = await this.memberships.lockSubscription(em, id);
      if (personId !== actor.personId && !hasRole(viewer, ...STAFF)) throw notFound('subscription');
      refuseIf(checkNoticeWithdrawal(endsOn, civilDay(this.clock.now())));
      await em.execute('update plan_subscription set ends_on = null, notice_given_at = null where id = ?', [id]);
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'WithdrawNotice',
        subjectType: 'subscription',
        subjectId: id,
        details: { personId, endsOn },
      });
      return id;
    });
  }
}
