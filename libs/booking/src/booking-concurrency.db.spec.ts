import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { Refused } from '@etabli/domain';
import { BookingWorld, codesOf, signedIn } from './booking-world';
import { overlapsFound } from './overlaps.check';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);

beforeAll(() => make.openingHours());
afterAll(() => world.close());

const HOUR = 3_600_000;
const NINE = Date.UTC(2026, 10, 24, 8);
const iso = (instant: number): string => new Date(instant).toISOString();
const slot = (resourceId: string, start: number, hours = 1) => ({
  resourceId,
  startsAt: iso(start),
  endsAt: iso(start + hours * HOUR),
});
const people = (count: number) => Promise.all(Array.from({ length: count }, async () => signedIn(await make.person())));
const counted = async (table: string): Promise<number> => {
  const [row] = await db.database.sql<{ total: number }>(`select count(*)::int as total from ${table}`);
  return row!.total;
};

describe('concurrent bookings', () => {
  it('a hundred racing for one slot: one winner, ninety-nine told that it is taken, with alternatives', async () => {
    const resourceId = await make.resource();
    const racers = await people(100);
    const results = await Promise.allSettled(
      racers.map((racer) => world.bookSlot.execute(racer, slot(resourceId, NINE))),
    );
    const losers = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(losers).toHaveLength(99);
    for (const loser of losers) {
      expect(loser).toBeInstanceOf(Refused);
      expect(loser).toMatchObject({ refusals: [{ code: 'SLOT_TAKEN', alternatives: [{}, {}, {}] }] });
    }
  }, 30_000);

  it('never overlap, whatever four hundred crowded tries at once on two resources', async () => {
    const resources = await Promise.all([15, 0].map((bufferMinutes) => make.resource({ bufferMinutes })));
    const members = await people(12);
    const tries = Array.from({ length: 400 }, (_, i) => {
      const start = NINE + ((i * 7_919) % 18) * (HOUR / 2);
      return { member: members[i % 12]!, ...slot(resources[i % 2]!, start, 1 + (i % 3)) };
    });
    const outcomes = await Promise.all(
      tries.map(({ member, ...input }) => world.bookSlot.execute(member, input).catch((fault: unknown) => fault)),
    );
    expect(outcomes.every((outcome) => typeof outcome === 'string' || outcome instanceof Refused)).toBe(true);
    expect(await overlapsFound(db.database)).toEqual([]);
  }, 30_000);

  it('one person racing for two machines at once gets one of them', async () => {
    const [first, second] = await Promise.all([make.resource(), make.resource()]);
    const [member] = await people(1);
    const day = NINE + 24 * HOUR;
    const outcomes = await Promise.allSettled(
      [first, second].map((id) => world.bookSlot.execute(member!, slot(id, day))),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('the same request twenty times at once is one booking and one answer', async () => {
    const resourceId = await make.resource();
    const [member] = await people(1);
    const input = { ...slot(resourceId, NINE), clientMutationId: 'double-click' };
    const before = await counted('booking');
    const ids = await Promise.all(Array.from({ length: 20 }, () => world.bookSlot.execute(member!, input)));
    expect(new Set(ids).size).toBe(1);
    expect(await counted('booking')).toBe(before + 1);
  });

  it('the same client id for another request is refused, at once or later', async () => {
    const resources = await Promise.all([make.resource(), make.resource()]);
    const [member] = await people(1);
    const ask = (i: 0 | 1) =>
      world.bookSlot.execute(member!, { ...slot(resources[i], NINE + i * 3 * HOUR), clientMutationId: 'one' });
    const outcomes = await Promise.allSettled([ask(0), ask(1)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = outcomes[0].status === 'rejected' ? 0 : 1;
    expect(await codesOf(ask(lost))).toEqual(['CLIENT_MUTATION_ID_REUSED']);
  });

  it('two tabs moving one booking leave it in exactly one of the two slots, with the time it takes', async () => {
    const resourceId = await make.resource();
    const [member] = await people(1);
    const bookingId = await world.bookSlot.execute(member!, slot(resourceId, NINE));
    const to = (hours: number) => ({
      bookingId,
      startsAt: iso(NINE + hours * HOUR),
      endsAt: iso(NINE + (hours + 1) * HOUR),
    });
    await Promise.allSettled([3, 6].map((hours) => world.moveBooking.execute(member!, to(hours))));
    const [row] = await db.database.sql<{ same: boolean; revision: number }>(
      `select o.during = tstzrange(b.starts_at, b.ends_at) as same, b.revision from booking b
       join occupation o on o.booking_id = b.id where b.id = ?`,
      [bookingId],
    );
    expect(row).toEqual({ same: true, revision: 2 });
  });

  it('swapping machines crosswise never deadlocks', async () => {
    const [a, b] = await Promise.all([make.resource(), make.resource()]);
    const [one, two] = await people(2);
    const day = NINE + 48 * HOUR;
    const first = await world.bookSlot.execute(one!, slot(a, day));
    const second = await world.bookSlot.execute(two!, slot(b, day));
    const later = { startsAt: iso(day + 2 * HOUR), endsAt: iso(day + 3 * HOUR) };
    const moves = await Promise.all([
      world.moveBooking.execute(one!, { bookingId: first, resourceId: b, ...later }),
      world.moveBooking.execute(two!, { bookingId: second, resourceId: a, ...later }),
    ]);
    expect(moves).toEqual([first, second]);
  });
});

describe('the check of overlaps', () => {
  it('finds them once the constraint is dropped and the lock is not taken', async () => {
    const scratch = await testDatabase();
    const builder = new ManufactureBuilder(scratch.database);
    const resourceId = await builder.resource();
    await scratch.database.sql('alter table occupation drop constraint booking_no_overlap');
    for (const hour of [0, 0.5])
      await scratch.database.sql(
        `insert into occupation (id, resource_id, during, kind) values (gen_random_uuid(), ?, tstzrange(?, ?), 'HOLD')`,
        [resourceId, new Date(NINE + hour * HOUR), new Date(NINE + (hour + 1) * HOUR)],
      );
    expect(await overlapsFound(scratch.database)).toHaveLength(1);
  });
});

describe('closing while booking', () => {
  it('either refuses the booking or the one who closes sees it', async () => {
    const resourceId = await make.resource();
    const day = NINE + 96 * HOUR;
    const [member] = await people(1);
    const close = () =>
      db.transaction.run(async (em) => {
        await em.execute('select pg_advisory_xact_lock(7001)');
        await em.execute(
          `insert into closure (id, starts_at, ends_at, reason) values (gen_random_uuid(), ?, ?, 'Neige')`,
          [new Date(day - HOUR), new Date(day + 8 * HOUR)],
        );
        return em.execute<{ id: string }[]>(
          `select id from booking where state = 'CONFIRMED' and tstzrange(starts_at, ends_at) && tstzrange(?, ?)`,
          [new Date(day - HOUR), new Date(day + 8 * HOUR)],
        );
      });
    const [booked, seen] = await Promise.allSettled([world.bookSlot.execute(member!, slot(resourceId, day)), close()]);
    const affected = seen.status === 'fulfilled' ? seen.value.map(({ id }) => id) : [];
    expect(affected).toEqual(booked.status === 'fulfilled' ? [booked.value] : []);
    expect(await codesOf(world.bookSlot.execute(member!, slot(resourceId, day + 3 * HOUR)))).toEqual([
      'MANUFACTURE_CLOSED',
    ]);
  });
});
