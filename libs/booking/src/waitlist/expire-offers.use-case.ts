import { afterCommit, Database, Transaction } from '@etabli/database';
import { PlanningNotifier } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { changeAt } from '../announce';
import { closeOffer, type OpenOffer } from './close-offer';
import { lockForOffer } from './lock-offer';
import { offerFreedTime } from './offer-freed-time';

// closed by a claim or by another process meanwhile: read again under its lock
const OVERDUE = `select o.id, o.resource_id as "resourceId", r.pole_id as "poleId",
    json_build_object('start', milliseconds(o.starts_at), 'end', milliseconds(o.ends_at)) as slot
  from waitlist_offer o join resource r on r.id = o.resource_id
  where o.closed_at is null and o.offered_until <= ?`;

/** Ends offers nobody answered in time, each to the next who waits, and waits whose slot has begun. To be run every minute. */
@Injectable()
export class ExpireOffers {
  constructor(
    private readonly transaction: Transaction,
    private readonly database: Database,
    private readonly notifier: PlanningNotifier,
  ) {}

  /** Running it again, or twice at once, changes nothing more. @returns how many offers ended */
  async execute(now: number): Promise<number> {
    const overdue = await this.database.sql<OpenOffer>(`${OVERDUE} order by o.offered_until limit 200`, [
      new Date(now),
    ]);
    let ended = 0;
    for (const offer of overdue) if (await this.expire(offer, now)) ended += 1;
    await this.transaction.run((em) =>
      em.execute(`update waitlist_entry set state = 'EXPIRED' where state = 'WAITING' and starts_at <= ?`, [
        new Date(now),
      ]),
    );
    return ended;
  }

  private expire({ id, resourceId }: OpenOffer, now: number): Promise<boolean> {
    return this.transaction.run(async (em) => {
      await lockForOffer(em, resourceId);
      const [offer] = await em.execute<OpenOffer[]>(`${OVERDUE} and o.id = ?::uuid for update of o`, [
        new Date(now),
        id,
      ]);
      if (!offer) return false;
      await closeOffer(em, id, { outcome: 'EXPIRED', now, others: 'EXPIRED' });
      await offerFreedTime(em, { resourceId, slot: offer.slot, now });
      afterCommit(em, () => this.notifier.changed(changeAt(offer, offer.slot)));
      return true;
    });
  }
}
