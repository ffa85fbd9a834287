import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkResumption, civilDay, commitmentAfterPause, pauseToEnd, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MembershipsRepository } from './memberships.repository';

const ResumeSubscriptionSchema = z.object({ subscriptionId: idField, resumesOn: z.iso.date().nullish() });

/** Ends the pause under way on a day, today when none is said; or takes back the next one planned. */
@Injectable()
export class ResumeSubscription {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly memberships: MembershipsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { subscriptionId: id, resumesOn } = parseInput(ResumeSubscriptionSchema, input);
    const today = civilDay(this.clock.now());
    const on = resumesOn ?? today;
    return this.transaction.run(async (em) => {
      const { personId, commitmentEndsOn } = await this.memberships.lockSubscription(em, id);
      const pause = pauseToEnd(await this.memberships.pausesOf(em, id), today);
      refuseIf(checkResumption(pause, on, today));
      if (!pause) return id;
      const after = on > pause.startsOn ? { startsOn: pause.startsOn, endsOn: on } : null;
      if (after) await em.execute('update subscription_pause set ends_on = ? where id = ?', [on, pause.id]);
      else await em.execute('delete from subscription_pause where id = ?', [pause.id]);
      await this.memberships.setCommitmentEnd(em, id, commitmentAfterPause(commitmentEndsOn, pause, after));
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'ResumeSubscription',
        subjectType: 'subscription',
        subjectId: id,
        details: { personId, pausedOn: pause.startsOn, resumesOn: after ? on : pause.startsOn },
      });
      return id;
    });
  }
}
