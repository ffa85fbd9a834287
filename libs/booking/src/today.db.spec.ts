import { endOfCivilDay, startOfCivilDay } from '@etabli/domain';
import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { BookingWorld, signedIn } from './booking-world';
import { BookingsQuery } from './bookings.query';
import { PlanningQuery } from './planning.query';
import { TodayQuery } from './today.query';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);
const bookings = new BookingsQuery(db.database, world.clock);
const query = new TodayQuery(db.database, bookings, new PlanningQuery(db.database), world.clock);

beforeAll(async () => {
  for (const weekday of [1, 2, 3, 4, 5, 6]) await addHours(weekday);
  const resourceId = await make.resource();
  const member = signedIn(await make.person());
  await world.bookSlot.execute(member, { resourceId, startsAt: '2026-11-30T10:00', endsAt: '2026-11-30T12:00' });
});
afterAll(() => world.close());

const addHours = (weekday: number) =>
  db.database.sql(
    'insert into opening_hours (id, weekday, opens_at_minute, closes_at_minute) values (gen_random_uuid(), ?, 480, 1200)',
    [weekday],
  );

const readOn = async (day: string) => {
  world.clock.set(startOfCivilDay(day) + 8 * 3_600_000);
  return query.read(signedIn(await make.person(), 'MANAGER'));
};

describe('today', () => {
  it('shows no other day while the place is open', async () => {
    expect(await readOn('2026-11-30')).toMatchObject({
      date: '2026-11-30',
      peopleExpected: 1,
      bookedMinutes: 120,
      closedBecause: null,
      nextOpenDay: null,
    });
  });

  it('on a Sunday shows who comes on Monday', async () => {
    const today = await readOn('2026-11-29');
    expect(today).toMatchObject({ openPeriods: [], arrivals: [], closedBecause: null });
    expect(today.nextOpenDay).toMatchObject({ date: '2026-11-30', peopleExpected: 1, bookedMinutes: 120 });
    expect(today.nextOpenDay?.openPeriods).toHaveLength(1);
    expect(today.nextOpenDay?.arrivals).toHaveLength(1);
  });

  it('names the public holiday that closes it', async () => {
    expect(await readOn('2026-12-25')).toMatchObject({
      closedBecause: 'Noël',
      nextOpenDay: { date: '2026-12-26', peopleExpected: 0 },
    });
  });

  it('names the closure, and looks beyond it', async () => {
    await db.database.sql('insert into closure (id, starts_at, ends_at, reason) values (gen_random_uuid(), ?, ?, ?)', [
      new Date(startOfCivilDay('2027-02-01')),
      new Date(endOfCivilDay('2027-02-06')),
      'Inventaire',
    ]);
    expect(await readOn('2027-02-03')).toMatchObject({
      closedBecause: 'Inventaire',
      nextOpenDay: { date: '2027-02-08' },
    });
  });
});
