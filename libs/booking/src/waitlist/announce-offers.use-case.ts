import { Transaction } from '@etabli/database';
import type { Slot, WaitlistPolicy } from '@etabli/domain';
import { Notifier } from '@etabli/notifications';
import { Injectable } from '@nestjs/common';
import { offeredWords } from '../check-in/floor-words';

interface OfferToTell {
  readonly key: string;
  readonly personId: string;
  readonly resourceName: string;
  readonly slot: Slot;
  readonly until: number;
  readonly policy: WaitlistPolicy;
}

const AT_ONCE = 200;

const UNTOLD = `select * from (
    select 'offer:' || o.id || ':' || e.id as key, e.person_id as "personId", r.name as "resourceName", o.policy,
      json_build_object('start', milliseconds(e.starts_at), 'end', milliseconds(e.ends_at)) as slot,
      milliseconds(o.offered_until)::float8 as until
    from waitlist_entry e join waitlist_offer o on o.id = e.offer_id join resource r on r.id = o.resource_id
    where e.state = 'OFFERED' and o.closed_at is null and o.offered_until > ?) offered
  where not exists (select from notification n where n.dedupe_key = offered.key) limit ${AT_ONCE}`;

/** Tells those who waited that a slot is theirs to take. Beside the act that freed it, which stays quick; each offer is told once. */
@Injectable()
export class AnnounceOffers {
  constructor(
    private readonly transaction: Transaction,
    private readonly notifier: Notifier,
  ) {}

  /** @returns how many were told: call again while it is not zero */
  execute(now: number): Promise<number> {
    return this.transaction.run(async (em) => {
      const offers = await em.execute<OfferToTell[]>(UNTOLD, [new Date(now)]);
      let told = 0;
      for (const { key, personId, until, policy, ...place } of offers) {
        const words = offeredWords(place, { until, shared: policy === 'FIRST_WINS' });
        const notice = { personId, type: 'SLOT_OFFERED' as const, dedupeKey: key, path: '/reservations', words };
        if (await this.notifier.notify(em, notice)) told += 1;
      }
      return told;
    });
  }
}
