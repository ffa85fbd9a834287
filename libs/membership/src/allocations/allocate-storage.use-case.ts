import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkAllocation, CHECKLISTS, civilDay, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MembershipsRepository } from '../subscriptions/memberships.repository';
import { AllocationsRepository } from './allocations.repository';

const AllocateSchema = z.object({ placeId: idField, subscriptionId: idField, startsOn: z.iso.date() });

/** Lends a place under a subscription, at the price of the day, with the checklist that will close the stay. */
@Injectable()
export class AllocateStorage {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly memberships: MembershipsRepository,
    private readonly allocations: AllocationsRepository,
  ) {}

  /** @returns the id of the allocation */
  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { placeId, subscriptionId, startsOn } = parseInput(AllocateSchema, input);
    return this.transaction.run(async (em) => {
      const subscription = await this.memberships.lockSubscription(em, subscriptionId);
      const place = await this.allocations.lockPlace(em, placeId);
      const held = await this.allocations.held(em, placeId);
      const today = civilDay(this.clock.now());
      refuseIf(checkAllocation({ offered: place.offered, startsOn, today, subscription, held }));
      const id = newId();
      await em.execute(
        `insert into allocation (id, place_id, subscription_id, starts_on, monthly_price_excl_tax_cents, created_by_id)
         values (?, ?, ?, ?, ?, ?)`,
        [id, placeId, subscriptionId, startsOn, place.monthlyPriceExclTaxCents, staff.personId],
      );
      for (const [position, label] of CHECKLISTS[place.kind].entries())
        await em.execute('insert into allocation_check (id, allocation_id, position, label) values (?, ?, ?, ?)', [
          newId(),
          id,
          position,
          label,
        ]);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'AllocateStorage',
        subjectType: 'allocation',
        subjectId: id,
        details: { personId: subscription.personId, place: place.code, startsOn },
      });
      return id;
    });
  }
}
