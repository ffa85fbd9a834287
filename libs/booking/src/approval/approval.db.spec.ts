import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { codesOf, signedIn } from '../booking-world';
import { FloorWorld } from '../floor-world';

const db = await testDatabase();
const world = new FloorWorld(db);
const make = new ManufactureBuilder(db.database);

beforeAll(() => make.openingHours());
beforeEach(() => world.clock.set(Date.UTC(2026, 10, 23, 7)));
afterAll(() => world.close());

const tomorrow = { startsAt: '2026-11-24T10:00', endsAt: '2026-11-24T12:00' };
const member = async () => signedIn(await make.person());
const manager = async () => signedIn(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const guarded = async (given: Parameters<typeof make.resource>[0] = {}): Promise<string> => {
  const resourceId = await make.resource(given);
  await db.database.sql('update resource set needs_approval = true where id = ?::uuid', [resourceId]);
  return resourceId;
};
const rowOf = async (bookingId: string) => {
  const [row] = await db.database.sql('select state, approval, cancel_reason from booking where id = ?::uuid', [
    bookingId,
  ]);
  return row;
};
const toldTo = async (personId: string): Promise<string[]> => {
  const rows = await db.database.sql<{ type: string }>('select type from notification where person_id = ?::uuid', [
    personId,
  ]);
  return rows.map(({ type }) => type);
};

describe('a resource that needs approval', () => {
  it('is asked for: the request takes the time, and becomes a booking once approved', async () => {
    const [resourceId, who, staff] = [await guarded(), await member(), await manager()];
    const bookingId = await world.bookSlot.execute(who, { resourceId, ...tomorrow });
    expect(await rowOf(bookingId)).toEqual({ state: 'REQUESTED', approval: 'ASKED', cancel_reason: null });
    expect(await codesOf(world.bookSlot.execute(await member(), { resourceId, ...tomorrow }))).toEqual(['SLOT_TAKEN']);
    await world.approveBooking.execute(staff, { bookingId });
    expect(await rowOf(bookingId)).toEqual({ state: 'CONFIRMED', approval: 'GIVEN', cancel_reason: null });
    expect(await codesOf(world.approveBooking.execute(staff, { bookingId }))).toEqual(['NOTHING_TO_APPROVE']);
  });

  it('is booked at once by staff, and asked for again when its person moves it', async () => {
    const [resourceId, who, staff] = [await guarded(), await member(), await manager()];
    const bookingId = await world.bookSlot.execute(staff, { resourceId, personId: who.personId, ...tomorrow });
    expect(await rowOf(bookingId)).toMatchObject({ state: 'CONFIRMED', approval: null });
    await world.moveBooking.execute(who, { bookingId, startsAt: '2026-11-24T14:00', endsAt: '2026-11-24T15:00' });
    expect(await rowOf(bookingId)).toMatchObject({ state: 'REQUESTED', approval: 'ASKED' });
  });

  it('declined with a reason is free again, for the one who waits; its person is told', async () => {
    const [resourceId, who, staff, other] = [await guarded(), await member(), await manager(), await member()];
    const bookingId = await world.bookSlot.execute(who, { resourceId, ...tomorrow });
    const entryId = await world.joinWaitlist.execute(other, { resourceId, ...tomorrow });
    await world.declineBooking.execute(staff, { bookingId, reason: 'Réservé à la formation' });
    expect(await rowOf(bookingId)).toEqual({
      state: 'CANCELLED',
      approval: 'DECLINED',
      cancel_reason: 'Réservé à la formation',
    });
    expect(await toldTo(who.personId)).toEqual(['BOOKING_DECIDED']);
    await world.announceOffers.execute(world.clock.now());
    await world.announceOffers.execute(world.clock.now());
    expect(await toldTo(other.personId)).toEqual(['SLOT_OFFERED']);
    const claimed = await world.claimSlot.execute(other, { entryId });
    expect(await rowOf(claimed)).toMatchObject({ state: 'REQUESTED' });
  });

  it('is judged again when approved, as of the day it was asked: a hold refuses, a notice that has passed since does not', async () => {
    const [resourceId, who, staff] = [await guarded({ noticeMinutes: 1440 }), await member(), await manager()];
    const slot = { startsAt: '2026-11-25T10:00', endsAt: '2026-11-25T12:00' };
    const bookingId = await world.bookSlot.execute(who, { resourceId, ...slot });
    await db.database.sql('update booking set created_at = ? where id = ?::uuid', [
      new Date(world.clock.now()),
      bookingId,
    ]);
    world.clock.set(Date.UTC(2026, 10, 25, 7));
    await make.hold(who.personId);
    expect(await codesOf(world.approveBooking.execute(staff, { bookingId }))).toEqual(['PERSON_ON_HOLD']);
    await db.database.sql('delete from hold');
    await world.approveBooking.execute(staff, { bookingId });
    expect(await rowOf(bookingId)).toMatchObject({ state: 'CONFIRMED' });
  });

  it('lapses when nobody answered before the start, once', async () => {
    const [resourceId, who, staff] = [await guarded(), await member(), await manager()];
    const bookingId = await world.bookSlot.execute(who, { resourceId, ...tomorrow });
    const start = Date.UTC(2026, 10, 24, 9);
    await world.lapseRequests.execute(start - 1);
    expect(await rowOf(bookingId)).toMatchObject({ state: 'REQUESTED' });
    world.clock.set(start);
    expect(await codesOf(world.approveBooking.execute(staff, { bookingId }))).toEqual(['REQUEST_LAPSED']);
    await Promise.all([1, 2, 3].map(() => world.lapseRequests.execute(start)));
    expect(await rowOf(bookingId)).toMatchObject({ state: 'CANCELLED', approval: 'LAPSED' });
    expect(await toldTo(who.personId)).toEqual(['BOOKING_DECIDED']);
  });

  it('can be given up by its person while nobody has decided', async () => {
    const [resourceId, who] = [await guarded(), await member()];
    const bookingId = await world.bookSlot.execute(who, { resourceId, ...tomorrow });
    await world.cancelBooking.execute(who, { bookingId });
    expect(await rowOf(bookingId)).toMatchObject({ state: 'CANCELLED' });
  });
});
