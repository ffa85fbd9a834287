import { newId } from '@etabli/database';
import { checkBooking, claimableUntil, contains, occupationOf, type Slot, type WaitlistPolicy } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { loadFacts, sqlOf } from '../booking-facts.query';

/** Time that came free of a resource whose row the transaction has locked. */
export interface FreedTime {
  readonly resourceId: string;
  readonly slot: Slot;
  readonly now: number;
}

interface Waiting {
  readonly entryId: string;
  readonly personId: string;
  readonly slot: Slot;
  readonly bufferMinutes: number;
  readonly policy: WaitlistPolicy;
  readonly claimMinutes: number;
}

/** Enough for everybody who waits for one slot. */
const MOST_JUDGED = 200;
/** Offers made out of one piece of freed time. */
const MOST_OFFERS = 20;

// whoever waits for a slot that nothing takes any more, in the order they joined; one being changed meanwhile is left alone
const WAITING = `
  select e.id as "entryId", e.person_id as "personId", r.buffer_minutes as "bufferMinutes",
    r.waitlist_policy as policy, r.claim_minutes as "claimMinutes",
    json_build_object('start', milliseconds(e.starts_at), 'end', milliseconds(e.ends_at)) as slot
  from waitlist_entry e join resource r on r.id = ?::uuid
  where e.state = 'WAITING' and tstzrange(e.starts_at, e.ends_at) && tstzrange(?, ?) and e.starts_at > ?
    and (e.resource_id = r.id or e.category = r.category)
    and not exists (
      select from occupation o where o.resource_id = r.id
        and o.during && tstzrange(e.starts_at, e.ends_at + make_interval(mins => r.buffer_minutes)))
  order by e.joined_at, e.id limit ${MOST_JUDGED} for update of e skip locked`;

/**
 * Offers freed time, in the transaction that frees it, so that nobody takes it in between: to the first who waits for it and may book it,
 * or to all of them where the first answer wins. It is held for them while they answer. Offering again changes nothing.
 *
 * @returns how many offers were made
 */
export async function offerFreedTime(em: SqlEntityManager, freed: FreedTime): Promise<number> {
  for (let offers = 0; offers < MOST_OFFERS; offers += 1) if (!(await offerOnce(em, freed))) return offers;
  return MOST_OFFERS;
}

async function offerOnce(em: SqlEntityManager, freed: FreedTime): Promise<boolean> {
  const { resourceId, slot, now } = freed;
  const waiting = await em.execute<Waiting[]>(WAITING, [
    resourceId,
    new Date(slot.start),
    new Date(slot.end),
    new Date(now),
  ]);
  for (const [rank, first] of waiting.entries()) {
    if (!(await mayBook(em, freed, first))) continue;
    const others = first.policy === 'FIRST_WINS' ? waiting.slice(rank + 1) : [];
    const invited = [first];
    for (const other of others)
      if (contains(first.slot, other.slot) && (await mayBook(em, freed, other))) invited.push(other);
    if (await offer(em, freed, invited)) return true;
  }
  return false;
}

/** Judged by the rulebook as for a booking. Their row is not locked: an offer is no promise, the claim is judged again. */
async function mayBook(em: SqlEntityManager, { resourceId, now }: FreedTime, { personId, slot }: Waiting) {
  const facts = await loadFacts(sqlOf(em), { now, personId, resourceId, slot });
  return facts !== null && checkBooking(facts.wanted).length === 0;
}

async function offer(
  em: SqlEntityManager,
  { resourceId, now }: FreedTime,
  invited: readonly Waiting[],
): Promise<boolean> {
  const { slot, policy, claimMinutes, bufferMinutes } = invited[0]!;
  const until = claimableUntil({ slot, now, claimMinutes });
  if (until === null) return false;
  const offerId = newId();
  const held = occupationOf(slot, bufferMinutes);
  await em.execute(
    `insert into waitlist_offer (id, resource_id, starts_at, ends_at, policy, offered_at, offered_until) values (?, ?, ?, ?, ?, ?, ?)`,
    [offerId, resourceId, new Date(slot.start), new Date(slot.end), policy, new Date(now), new Date(until)],
  );
  const [hold] = await em.execute<{ had: boolean }[]>('select hold_time(?::uuid, ?::uuid, tstzrange(?, ?)) as had', [
    offerId,
    resourceId,
    new Date(held.start),
    new Date(held.end),
  ]);
  if (!hold?.had) {
    await em.execute('delete from waitlist_offer where id = ?::uuid', [offerId]);
    return false;
  }
  await em.execute(`update waitlist_entry set state = 'OFFERED', offer_id = ?::uuid where id = any(?::uuid[])`, [
    offerId,
    `{${invited.map(({ entryId }) => entryId).join(',')}}`,
  ]);
  return true;
}
