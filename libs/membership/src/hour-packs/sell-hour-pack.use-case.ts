import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { addMonths, checkHourPack, civilDay, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MembershipsRepository } from '../subscriptions/memberships.repository';

const SellHourPackSchema = z.object({ personId: idField, planId: idField });

/** Sells hours in advance: the pack, and the first line of its ledger. */
@Injectable()
export class SellHourPack {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly memberships: MembershipsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { personId, planId } = parseInput(SellHourPackSchema, input);
    const now = this.clock.now();
    const soldOn = civilDay(now);
    return this.transaction.run(async (em) => {
      const { active } = await this.memberships.lockBuyer(em, personId);
      const plan = await this.memberships.plan(em, planId);
      refuseIf(checkHourPack({ accountOpen: active, plan }));
      const id = newId();
      const minutes = plan.packMinutes ?? 0;
      await em.execute(
        `insert into hour_pack (id, person_id, plan_id, minutes, remaining_minutes, sold_on, expires_on, sold_by_id)
         values (?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          id,
          personId,
          planId,
          minutes,
          minutes,
          soldOn,
          addMonths(soldOn, plan.packValidityMonths ?? 0),
          staff.personId,
        ],
      );
      await em.execute(
        `insert into hour_credit_entry (id, pack_id, minutes, reason, at) values (?, ?, ?, 'PACK_SOLD', ?)`,
        [newId(), id, minutes, new Date(now)],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'SellHourPack',
        subjectType: 'hour_pack',
        subjectId: id,
        details: { personId, plan: plan.name, minutes },
      });
      return id;
    });
  }
}
