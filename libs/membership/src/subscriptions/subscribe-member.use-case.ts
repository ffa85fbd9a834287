import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkSubscription, civilDay, commitmentEnd, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MembershipsRepository } from './memberships.repository';

const SubscribeMemberSchema = z.object({ personId: idField, planId: idField, startsOn: z.iso.date() });

/** Puts a member on a monthly plan, with its commitment. */
@Injectable()
export class SubscribeMember {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly memberships: MembershipsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { personId, planId, startsOn } = parseInput(SubscribeMemberSchema, input);
    const today = civilDay(this.clock.now());
    return this.transaction.run(async (em) => {
      const { active } = await this.memberships.lockBuyer(em, personId);
      const plan = await this.memberships.plan(em, planId);
      const others = await this.memberships.subscriptionsOf(em, personId);
      refuseIf(checkSubscription({ accountOpen: active, plan, startsOn, today, others }));
      const id = newId();
      await em.execute(
        `insert into plan_subscription (id, person_id, plan_id, starts_on, commitment_ends_on, created_by_id)
         values (?, ?, ?, ?, ?, ?)`,
        [id, personId, planId, startsOn, commitmentEnd(startsOn, plan.commitmentMonths), staff.personId],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'SubscribeMember',
        subjectType: 'subscription',
        subjectId: id,
        details: { personId, plan: plan.name, startsOn },
      });
      return id;
    });
  }
}
