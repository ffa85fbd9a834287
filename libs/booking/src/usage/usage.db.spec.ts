import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { codesOf, signedIn } from '../booking-world';
import { FloorWorld } from '../floor-world';
import { overlapsFound } from '../overlaps.check';
import { HoursQuery } from './hours.query';
import { PresenceQuery } from './presence.query';

const db = await testDatabase();
const world = new FloorWorld(db);
const make = new ManufactureBuilder(db.database);
const presence = new PresenceQuery(db.database, world.clock);
const hours = new HoursQuery(db.database);

beforeAll(() => make.openingHours());
beforeEach(() => world.clock.set(Date.UTC(2026, 10, 23, 7)));
afterAll(() => world.close());

const MINUTE = 60_000;
const TEN = Date.UTC(2026, 10, 24, 9);
const slot = { startsAt: '2026-11-24T10:00', endsAt: '2026-11-24T12:00' };
const member = async () => signedIn(await make.person());
const at = (minutes: number): number => {
  world.clock.set(TEN + minutes * MINUTE);
  return world.clock.now();
};
const codeOf = async (resourceId: string): Promise<string> => {
  const [row] = await db.database.sql<{ code: string }>('select code from resource where id = ?::uuid', [resourceId]);
  return row!.code;
};
async function booked() {
  const [resourceId, who] = [await make.resource(), await member()];
  const bookingId = await world.bookSlot.execute(who, { resourceId, ...slot });
  return { resourceId, who, bookingId, code: await codeOf(resourceId) };
}
const sessionOf = async (sessionId: string) => {
  const [row] = await db.database.sql<Record<string, unknown>>(
    `select booking_id, extract(epoch from stopped_at - started_at)::int / 60 as minutes, closed_by_system from usage_session where id = ?::uuid`,
    [sessionId],
  );
  return row;
};

describe('starting a machine', () => {
  it('in one’s booking begins a session, once, and checks in; stopping measures what was used', async () => {
    const { who, bookingId, code } = await booked();
    at(5);
    const sessionId = await world.startUsage.execute(who, { code });
    expect(await world.startUsage.execute(who, { bookingId })).toBe(sessionId);
    at(50);
    await world.stopUsage.execute(who, { sessionId });
    at(60);
    await world.stopUsage.execute(who, { sessionId });
    expect(await sessionOf(sessionId)).toEqual({ booking_id: bookingId, minutes: 45, closed_by_system: false });
    const [row] = await db.database.sql('select checked_in_at is not null as came from booking where id = ?::uuid', [
      bookingId,
    ]);
    expect(row).toEqual({ came: true });
  });

  it('is judged again: refused when the machine broke down or the person was put on hold since', async () => {
    const { resourceId, who, bookingId } = await booked();
    at(0);
    await make.hold(who.personId);
    await db.database.sql(
      `update resource set in_service = false, out_of_service_reason = 'Courroie' where id = ?::uuid`,
      [resourceId],
    );
    expect(await codesOf(world.startUsage.execute(who, { bookingId }))).toEqual([
      'PERSON_ON_HOLD',
      'RESOURCE_OUT_OF_SERVICE',
    ]);
  });

  it('is too early long before the slot, too late after it', async () => {
    const { who, bookingId } = await booked();
    at(-30);
    expect(await codesOf(world.startUsage.execute(who, { bookingId }))).toEqual(['TOO_EARLY_TO_CHECK_IN']);
    at(120);
    expect(await codesOf(world.startUsage.execute(who, { bookingId }))).toEqual(['ALREADY_FINISHED']);
  });

  it('without a booking books the free time first, from now to a line of the grid', async () => {
    const [resourceId, who] = [await make.resource(), await member()];
    const code = await codeOf(resourceId);
    at(7);
    const sessionId = await world.startUsage.execute(who, { code, minutes: 60 });
    const [row] = await db.database.sql(
      `select to_char(starts_at at time zone 'Europe/Paris', 'HH24:MI') as "from", to_char(ends_at at time zone 'Europe/Paris', 'HH24:MI') as "to",
         checked_in_at is not null as came from booking b join usage_session u on u.booking_id = b.id where u.id = ?::uuid`,
      [sessionId],
    );
    expect(row).toEqual({ from: '10:07', to: '11:30', came: true });
    const other = await member();
    expect(await codesOf(world.startUsage.execute(other, { code, minutes: 60 }))).toEqual(['SLOT_TAKEN']);
  });

  it('without a booking is refused by the whole rulebook, and where staff must agree first', async () => {
    const resourceId = await make.resource();
    const code = await codeOf(resourceId);
    at(7);
    const stranger = signedIn(await make.person({ subscribedFrom: null }));
    expect(await codesOf(world.startUsage.execute(stranger, { code }))).toEqual(['MEMBERSHIP_NOT_ACTIVE']);
    await db.database.sql('update resource set needs_approval = true where id = ?::uuid', [resourceId]);
    expect(await codesOf(world.startUsage.execute(await member(), { code }))).toEqual(['APPROVAL_PENDING']);
  });

  it('by ten at once without a booking is for one of them', async () => {
    const code = await codeOf(await make.resource());
    const people = await Promise.all(Array.from({ length: 10 }, member));
    at(7);
    const outcomes = await Promise.allSettled(people.map((who) => world.startUsage.execute(who, { code })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await overlapsFound(db.database)).toEqual([]);
  });
});

describe('a session nobody stopped', () => {
  it('is closed at the end of its booking, half an hour later, once', async () => {
    const { who, bookingId } = await booked();
    at(10);
    const sessionId = await world.startUsage.execute(who, { bookingId });
    await world.closeForgotten.execute(at(149));
    expect(await sessionOf(sessionId)).toMatchObject({ minutes: null });
    const closed = await Promise.all([1, 2, 3].map(() => world.closeForgotten.execute(at(150))));
    expect(closed.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(1);
    expect(await sessionOf(sessionId)).toEqual({ booking_id: bookingId, minutes: 110, closed_by_system: true });
  });

  it('is stopped by finishing early', async () => {
    const { who, bookingId } = await booked();
    at(10);
    const sessionId = await world.startUsage.execute(who, { bookingId });
    at(40);
    await world.finishEarly.execute(who, { bookingId });
    expect(await sessionOf(sessionId)).toMatchObject({ minutes: 30, closed_by_system: false });
  });
});

describe('hours', () => {
  it('booked, used and given back are counted apart', async () => {
    const { resourceId, who, bookingId } = await booked();
    at(10);
    await world.startUsage.execute(who, { bookingId });
    at(40);
    await world.finishEarly.execute(who, { bookingId });
    const staff = signedIn(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
    const rows = await hours.between(staff, { from: '2026-11-24', to: '2026-11-24' });
    expect(rows.find((row) => row.resourceId === resourceId)).toEqual({
      resourceId,
      bookedMinutes: 120,
      usedMinutes: 30,
      givenBackMinutes: 80,
      noShows: 0,
    });
  });
});

describe('presence', () => {
  it('shows who checked in, until they are done, by the names the place decided on', async () => {
    const { who, bookingId, resourceId } = await booked();
    at(0);
    await world.checkIn.execute(who, { bookingId });
    const seenBy = async (viewer: typeof who) =>
      (await presence.now(viewer)).find((there) => there.resourceId === resourceId);
    const [other, staff] = [await member(), signedIn(await make.person({ roles: ['MANAGER'] }), 'MANAGER')];
    expect(await seenBy(other)).toMatchObject({
      name: 'Camille',
      mine: false,
      until: TEN + 120 * MINUTE,
      running: false,
    });
    expect(await presence.namesForOthers(staff)).toBe('FIRST_NAMES');
    await db.database.sql(`insert into booking_policy (id, presence_names) values (1, 'NOBODY')`);
    expect(await presence.namesForOthers(staff)).toBe('NOBODY');
    await expect(presence.namesForOthers(other)).rejects.toThrow();
    expect(await seenBy(other)).toMatchObject({ name: null });
    expect((await seenBy(staff))?.name).toMatch(/^Camille Martin/);
    const onTheWall = (await presence.now(staff, true)).find((there) => there.resourceId === resourceId);
    expect(onTheWall).toMatchObject({ name: null });
    expect(await seenBy(who)).toMatchObject({ mine: true });
    at(30);
    await world.finishEarly.execute(who, { bookingId });
    expect(await seenBy(other)).toBeUndefined();
  });
});
