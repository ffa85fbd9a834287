import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { Refused } from '@etabli/domain';
import { BookingWorld, codesOf, refusalsOf, signedIn } from '../booking-world';
import { overlapsFound } from '../overlaps.check';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);

beforeAll(() => make.openingHours());
beforeEach(() => world.clock.set(Date.UTC(2026, 10, 23, 7)));
afterAll(() => world.close());

const MINUTE = 60_000;
const tomorrow = (from = '10:00', to = '12:00') => ({ startsAt: `2026-11-24T${from}`, endsAt: `2026-11-24T${to}` });
const member = async () => signedIn(await make.person());
const members = (count: number) => Promise.all(Array.from({ length: count }, member));

const policy = (resourceId: string, text: string) =>
  db.database.sql('update resource set waitlist_policy = ? where id = ?::uuid', [text, resourceId]);
const stateOf = async (entryId: string): Promise<string> => {
  const [row] = await db.database.sql<{ state: string }>('select state from waitlist_entry where id = ?::uuid', [
    entryId,
  ]);
  return row!.state;
};
const statesOf = (entryIds: readonly string[]): Promise<string[]> => Promise.all(entryIds.map(stateOf));

/** A resource booked tomorrow from ten to noon, and people waiting for it in this order. */
async function taken(waiting: number, given: { category?: string } = {}) {
  const resourceId = await make.resource(given);
  const [owner, ...others] = await members(waiting + 1);
  const bookingId = await world.bookSlot.execute(owner!, { resourceId, ...tomorrow() });
  const entries: string[] = [];
  for (const other of others) entries.push(await world.joinWaitlist.execute(other, { resourceId, ...tomorrow() }));
  return { resourceId, bookingId, owner: owner!, others, entries };
}

describe('a waitlist', () => {
  it('offers a cancelled slot to the first who waits, holds it against everybody else, and books it when claimed', async () => {
    const { resourceId, bookingId, owner, others, entries } = await taken(2);
    await world.cancelBooking.execute(owner, { bookingId });
    expect(await statesOf(entries)).toEqual(['OFFERED', 'WAITING']);
    expect(await codesOf(world.bookSlot.execute(await member(), { resourceId, ...tomorrow() }))).toEqual([
      'SLOT_TAKEN',
    ]);
    const claimed = await world.claimSlot.execute(others[0]!, { entryId: entries[0] });
    expect(await world.claimSlot.execute(others[0]!, { entryId: entries[0] })).toBe(claimed);
    expect(await statesOf(entries)).toEqual(['CLAIMED', 'WAITING']);
    const [row] = await db.database.sql(`select person_id, state from booking where id = ?::uuid`, [claimed]);
    expect(row).toEqual({ person_id: others[0]!.personId, state: 'CONFIRMED' });
  });

  it('passes over who may not book any more, without taking their place away', async () => {
    const { bookingId, owner, others, entries } = await taken(2);
    await make.hold(others[0]!.personId);
    await world.cancelBooking.execute(owner, { bookingId });
    expect(await statesOf(entries)).toEqual(['WAITING', 'OFFERED']);
  });

  it('gives an offer nobody answered to the next, once, however often and by however many it is expired', async () => {
    const { resourceId, bookingId, owner, others, entries } = await taken(3);
    await world.cancelBooking.execute(owner, { bookingId });
    const later = world.clock.now() + 30 * MINUTE;
    await world.expireOffers.execute(later - 1);
    expect(await statesOf(entries)).toEqual(['OFFERED', 'WAITING', 'WAITING']);
    await Promise.all(Array.from({ length: 5 }, () => world.expireOffers.execute(later)));
    const offers = await db.database.sql(
      'select outcome from waitlist_offer where resource_id = ?::uuid order by offered_at',
      [resourceId],
    );
    expect(offers).toEqual([{ outcome: 'EXPIRED' }, { outcome: null }]);
    expect(await statesOf(entries)).toEqual(['EXPIRED', 'OFFERED', 'WAITING']);
    world.clock.set(later);
    expect(await codesOf(world.claimSlot.execute(others[0]!, { entryId: entries[0] }))).toEqual(['OFFER_EXPIRED']);
    expect(await codesOf(world.claimSlot.execute(others[2]!, { entryId: entries[2] }))).toEqual(['NOT_OFFERED']);
  });

  it('never lets a late claim through, even before the offer was expired by the clock’s work', async () => {
    const { bookingId, owner, others, entries } = await taken(1);
    await world.cancelBooking.execute(owner, { bookingId });
    world.clock.set(world.clock.now() + 30 * MINUTE);
    expect(await codesOf(world.claimSlot.execute(others[0]!, { entryId: entries[0] }))).toEqual(['OFFER_EXPIRED']);
  });

  it('of fifty told at once one wins; the others are told kindly, keep their place, and hear of it again', async () => {
    const { resourceId, bookingId, owner, others, entries } = await taken(50);
    await policy(resourceId, 'FIRST_WINS');
    await world.cancelBooking.execute(owner, { bookingId });
    expect(new Set(await statesOf(entries))).toEqual(new Set(['OFFERED']));
    const outcomes = await Promise.allSettled(
      others.map((other, rank) => world.claimSlot.execute(other, { entryId: entries[rank] })),
    );
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(lost).toHaveLength(49);
    for (const fault of lost) {
      expect(fault).toBeInstanceOf(Refused);
      expect((fault as Refused).refusals).toEqual([{ code: 'OFFER_TAKEN', stillWaiting: true }]);
    }
    const won = outcomes[winner]!;
    await world.cancelBooking.execute(others[winner]!, { bookingId: won.status === 'fulfilled' ? won.value : '' });
    const states = await statesOf(entries);
    expect(states.filter((state) => state === 'OFFERED')).toHaveLength(49);
    expect(states[winner]).toBe('CLAIMED');
  }, 60_000);

  it('offers what is left when the winner wanted less than what came free', async () => {
    const resourceId = await make.resource();
    await policy(resourceId, 'FIRST_WINS');
    const [owner, long, short] = await members(3);
    const bookingId = await world.bookSlot.execute(owner!, { resourceId, ...tomorrow('10:00', '14:00') });
    const wishes = [
      [long!, tomorrow('10:00', '14:00')],
      [short!, tomorrow('10:00', '11:00')],
    ] as const;
    const entries: string[] = [];
    for (const [who, slot] of wishes) entries.push(await world.joinWaitlist.execute(who, { resourceId, ...slot }));
    const late = await world.joinWaitlist.execute(await member(), { resourceId, ...tomorrow('12:00', '15:00') });
    await world.cancelBooking.execute(owner!, { bookingId });
    expect(await statesOf([...entries, late])).toEqual(['OFFERED', 'OFFERED', 'WAITING']);
    await world.claimSlot.execute(short!, { entryId: entries[1] });
    expect(await statesOf([...entries, late])).toEqual(['WAITING', 'CLAIMED', 'OFFERED']);
  });

  it('gives the slot to the next when the one it was offered to leaves', async () => {
    const { bookingId, owner, others, entries } = await taken(2);
    await world.cancelBooking.execute(owner, { bookingId });
    await world.leaveWaitlist.execute(others[0]!, { entryId: entries[0] });
    expect(await statesOf(entries)).toEqual(['LEFT', 'OFFERED']);
    expect(await codesOf(world.leaveWaitlist.execute(others[0]!, { entryId: entries[0] }))).toEqual(['WAIT_OVER']);
  });

  it('for any of a category takes the first that comes free', async () => {
    const category = 'Tour à bois';
    const first = await taken(0, { category });
    const second = await taken(0, { category });
    const who = await member();
    const entry = await world.joinWaitlist.execute(who, { category, ...tomorrow() });
    await world.cancelBooking.execute(second.owner, { bookingId: second.bookingId });
    const claimed = await world.claimSlot.execute(who, { entryId: entry });
    const [row] = await db.database.sql(`select resource_id from booking where id = ?::uuid`, [claimed]);
    expect(row).toEqual({ resource_id: second.resourceId });
    expect(first.resourceId).not.toBe(second.resourceId);
  });

  it('is offered what is freed by moving and by shortening', async () => {
    const { bookingId, owner, entries } = await taken(1);
    await world.moveBooking.execute(owner, { bookingId, ...tomorrow('12:00', '14:00') });
    expect(await statesOf(entries)).toEqual(['OFFERED']);
  });

  it('is offered what comes free without any act on a booking, once', async () => {
    const resourceId = await make.resource();
    const closureId = await make.closure(Date.UTC(2026, 10, 26, 6), Date.UTC(2026, 10, 26, 20));
    const slot = { startsAt: '2026-11-26T10:00', endsAt: '2026-11-26T12:00' };
    const entry = await world.joinWaitlist.execute(await member(), { resourceId, ...slot });
    const now = world.clock.now();
    expect(await world.offerWaitingTime.execute(now)).toBe(0);
    await db.database.sql('delete from closure where id = ?::uuid', [closureId]);
    const made = await Promise.all([1, 2, 3].map(() => world.offerWaitingTime.execute(now)));
    expect(made.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await stateOf(entry)).toBe('OFFERED');
  });

  it('is not for a free slot, nor twice for the same one, nor for who could not book it anyway', async () => {
    const { resourceId, others } = await taken(1);
    const free = { resourceId, ...tomorrow('14:00', '15:00') };
    expect(await codesOf(world.joinWaitlist.execute(others[0]!, free))).toEqual(['SLOT_FREE_ALREADY']);
    expect(await codesOf(world.joinWaitlist.execute(others[0]!, { resourceId, ...tomorrow() }))).toEqual([
      'ALREADY_WAITING',
    ]);
    const stranger = signedIn(await make.person({ subscribedFrom: null }));
    expect(await codesOf(world.joinWaitlist.execute(stranger, { resourceId, ...tomorrow() }))).toEqual([
      'MEMBERSHIP_NOT_ACTIVE',
    ]);
  });

  it('of somebody else does not exist', async () => {
    const { entries } = await taken(1);
    const stranger = await member();
    for (const act of [world.claimSlot, world.leaveWaitlist])
      expect(await codesOf(act.execute(stranger, { entryId: entries[0] }))).toEqual(['NOT_FOUND']);
  });

  it('ends when the slot begins', async () => {
    const { entries } = await taken(1);
    await world.expireOffers.execute(Date.UTC(2026, 10, 24, 9));
    expect(await statesOf(entries)).toEqual(['EXPIRED']);
  });

  it('is judged again at the claim, and the offer stands while there is something to mend', async () => {
    const { bookingId, owner, others, entries } = await taken(1);
    await world.cancelBooking.execute(owner, { bookingId });
    await make.hold(others[0]!.personId, 'Impayé');
    const refusals = await refusalsOf(world.claimSlot.execute(others[0]!, { entryId: entries[0] }));
    expect(refusals).toEqual([{ code: 'PERSON_ON_HOLD', reason: 'Impayé' }]);
    expect(await statesOf(entries)).toEqual(['OFFERED']);
  });

  it('keeps the slot from the twenty who race for it while it is being freed', async () => {
    const { resourceId, bookingId, owner, others, entries } = await taken(1);
    const racers = await members(20);
    const [, ...race] = await Promise.allSettled([
      world.cancelBooking.execute(owner, { bookingId }),
      ...racers.map((racer) => world.bookSlot.execute(racer, { resourceId, ...tomorrow() })),
    ]);
    expect(race.every(({ status }) => status === 'rejected')).toBe(true);
    await world.claimSlot.execute(others[0]!, { entryId: entries[0] });
    expect(await overlapsFound(db.database)).toEqual([]);
  }, 30_000);
});
