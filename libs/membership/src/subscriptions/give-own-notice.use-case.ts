import { idField, parseInput, requireRole, WORKSHOP_USERS, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkNotice, civilDay, notFound, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ownNoticeEnd } from './own-notice-end';
import { MembershipsRepository } from './memberships.repository';

const GiveOwnNoticeSchema = z.object({ subscriptionId: idField, wishedOn: z.iso.date().nullish() });

/** A member leaves: at the end of their notice and of their commitment, or later if they would rather. */
@Injectable()
export class GiveOwnNotice {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly memberships: MembershipsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    const { subscriptionId: id, wishedOn = null } = parseInput(GiveOwnNoticeSchema, input);
    const now = this.clock.now();
    const today = civilDay(now);
    return this.transaction.run(async (em) => {
      const subscription = await this.memberships.lockSubscription(em, id);
      if (subscription.personId !== personId) throw notFound('subscription');
      const terms = await this.memberships.noticeTerms(em, id, today);
      const endsOn = ownNoticeEnd({ subscription, terms, givenOn: today, wishedOn });
      refuseIf(checkNotice({ subscription, endsOn, today }));
      await em.execute('update plan_subscription set ends_on = ?, notice_given_at = ? where id = ?', [
        endsOn,
        new Date(now),
        id,
      ]);
      await recordAudit(em, {
        actorId: personId,
        action: 'GiveNotice',
        subjectType: 'subscription',
        subjectId: id,
        details: { personId, endsOn },
      });
      return id;
    });
  }
}
