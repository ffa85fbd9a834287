import { afterCommit, Database, Transaction } from '@etabli/database';
import type { Slot } from '@etabli/domain';
import { PlanningNotifier } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { changeAt } from '../announce';
import { lockForOffer } from './lock-offer';
import { offerFreedTime } from './offer-freed-time';

interface WaitedFor {
  readonly resourceId: string;
  readonly poleId: string;
  readonly slot: Slot;
}

const WAITED_FOR = `select r.id as "resourceId", r.pole_id as "poleId",
    json_build_object('start', milliseconds(min(e.starts_at)), 'end', milliseconds(max(e.ends_at))) as slot
  from waitlist_entry e join resource r on r.id = e.resource_id or r.category = e.category
  where e.state = 'WAITING' and e.starts_at > ? and r.bookable and r.in_service
    and not exists (
      select from occupation o where o.resource_id = r.id
        and o.during && tstzrange(e.starts_at, e.ends_at + make_interval(mins => r.buffer_minutes)))
  group by r.id order by r.id`;

/**
 * Offers what came free without an act on a booking: a closure lifted, a machine back in service, a quota with room again, a trainer
 * announced. To be run every few minutes; acts that free time offer it themselves.
 */
@Injectable()
export class OfferWaitingTime {
  constructor(
    private readonly transaction: Transaction,
    private readonly database: Database,
    private readonly notifier: PlanningNotifier,
  ) {}

  /** Running it again changes nothing. @returns how many offers were made */
  async execute(now: number): Promise<number> {
    const waitedFor = await this.database.sql<WaitedFor>(WAITED_FOR, [new Date(now)]);
    let made = 0;
    for (const freed of waitedFor) made += await this.offer(freed, now);
    return made;
  }

  private offer(freed: WaitedFor, now: number): Promise<number> {
    return this.transaction.run(async (em) => {
      await lockForOffer(em, freed.resourceId);
      const made = await offerFreedTime(em, { ...freed, now });
      if (made > 0) afterCommit(em, () => this.notifier.changed(changeAt(freed, freed.slot)));
      return made;
    });
  }
}
