import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { BookingWorld, codesOf, refusalsOf, signedIn } from '../booking-world';
import { CreateAccessory } from './create-accessory.use-case';
import { EditAccessory } from './edit-accessory.use-case';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);
const creating = new CreateAccessory(db.transaction);
const editing = new EditAccessory(db.transaction);

beforeAll(() => make.openingHours());
afterAll(() => world.close());

const tomorrow = (from = '10:00', to = '12:00') => ({ startsAt: `2026-11-24T${from}`, endsAt: `2026-11-24T${to}` });
const member = async () => signedIn(await make.person());
const manager = signedIn(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
let made = 0;
const accessory = (stock: number, scope: object = {}) =>
  creating.execute(manager, { name: `Serre-joint ${(made += 1)}`, stock, ...scope });
const keptOf = (accessoryId: string) =>
  db.database.sql<{ count: number }>('select count, during::text from booking_accessory where accessory_id = ?::uuid', [
    accessoryId,
  ]);

describe('accessories', () => {
  it('go with a booking while it lasts: what is left is said to the next', async () => {
    const accessoryId = await accessory(3);
    const [first, second] = [await make.resource(), await make.resource()];
    const booked = await member();
    const bookingId = await world.bookSlot.execute(booked, {
      resourceId: first,
      ...tomorrow(),
      accessories: [{ accessoryId, count: 2 }],
    });
    const wish = { resourceId: second, ...tomorrow('11:00', '13:00'), accessories: [{ accessoryId, count: 2 }] };
    const other = await member();
    expect(await refusalsOf(world.bookSlot.execute(other, wish))).toMatchObject([
      { code: 'ACCESSORY_OUT_OF_STOCK', wanted: 2, left: 1 },
    ]);
    const verdict = await world.checkBooking.execute(other, wish);
    expect(verdict.refusals.map(({ code }) => code)).toEqual(['ACCESSORY_OUT_OF_STOCK']);
    await world.bookSlot.execute(other, { ...wish, ...tomorrow('12:00', '13:00') });
    await world.cancelBooking.execute(booked, { bookingId });
    expect(await keptOf(accessoryId)).toHaveLength(1);
  });

  it('follow a booking that moves, and are asked for again where it goes', async () => {
    const accessoryId = await accessory(1);
    const [resourceId, other] = [await make.resource(), await make.resource()];
    const who = await member();
    const bookingId = await world.bookSlot.execute(who, {
      resourceId,
      ...tomorrow(),
      accessories: [{ accessoryId, count: 1 }],
    });
    await world.bookSlot.execute(await member(), {
      resourceId: other,
      ...tomorrow('14:00', '15:00'),
      accessories: [{ accessoryId, count: 1 }],
    });
    expect(await codesOf(world.moveBooking.execute(who, { bookingId, ...tomorrow('14:00', '16:00') }))).toEqual([
      'ACCESSORY_OUT_OF_STOCK',
    ]);
    await world.moveBooking.execute(who, { bookingId, ...tomorrow('15:00', '16:00') });
    expect(await keptOf(accessoryId)).toContainEqual({
      count: 1,
      during: '["2026-11-24 14:00:00+00","2026-11-24 15:00:00+00")',
    });
  });

  it('are never promised over their stock, whatever forty ask for at once', async () => {
    const [one, two] = [await accessory(7), await accessory(5)];
    const tries = await Promise.all(
      Array.from({ length: 40 }, async (_, rank) => ({ who: await member(), resourceId: await make.resource(), rank })),
    );
    const wanted = (rank: number) => [
      { accessoryId: rank % 2 ? one : two, count: 1 + (rank % 3) },
      { accessoryId: rank % 2 ? two : one, count: 1 },
    ];
    const outcomes = await Promise.allSettled(
      tries.map(({ who, resourceId, rank }) => {
        const hour = 8 + (rank % 4);
        const slot = tomorrow(`${String(hour).padStart(2, '0')}:00`, `${hour + 2}:00`);
        return world.bookSlot.execute(who, { resourceId, ...slot, accessories: wanted(rank) });
      }),
    );
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    for (const [id, stock] of [
      [one, 7],
      [two, 5],
    ] as const) {
      const [row] = await db.database.sql<{ most: number }>(
        'select accessory_kept_at_most(?::uuid, tstzrange(null, null)) as most',
        [id],
      );
      expect(row!.most).toBeGreaterThan(0);
      expect(row!.most).toBeLessThanOrEqual(stock);
    }
  }, 30_000);

  it('over their stock are refused by the database too, and so is a stock under what was promised', async () => {
    const accessoryId = await accessory(2);
    const who = await member();
    const bookingId = await world.bookSlot.execute(who, {
      resourceId: await make.resource(),
      ...tomorrow(),
      accessories: [{ accessoryId, count: 2 }],
    });
    await expect(
      db.database.sql('update booking_accessory set count = 3 where booking_id = ?::uuid', [bookingId]),
    ).rejects.toThrow('more accessories than there are');
    const edit = { accessoryId, name: 'Serre-joint repris', stock: 1 };
    expect(await codesOf(editing.execute(manager, edit))).toEqual(['ACCESSORY_STOCK_PROMISED']);
    await editing.execute(manager, { ...edit, stock: 2, offered: false });
    const wish = {
      resourceId: await make.resource(),
      ...tomorrow('15:00', '16:00'),
      accessories: [{ accessoryId, count: 1 }],
    };
    expect(await codesOf(world.bookSlot.execute(who, wish))).toEqual(['ACCESSORY_OUT_OF_STOCK']);
  });

  it('go only with what they are for', async () => {
    const [mine, other] = [await make.resource(), await make.resource({ category: 'Four' })];
    const [forMine, forSaws] = [await accessory(1, { resourceId: mine }), await accessory(1, { category: 'Scie' })];
    const who = await member();
    for (const accessoryId of [forMine, forSaws])
      expect(
        await codesOf(
          world.bookSlot.execute(who, { resourceId: other, ...tomorrow(), accessories: [{ accessoryId, count: 1 }] }),
        ),
      ).toEqual(['ACCESSORY_NOT_FOR_IT']);
    const both = [forMine, forSaws].map((accessoryId) => ({ accessoryId, count: 1 }));
    await world.bookSlot.execute(who, { resourceId: mine, ...tomorrow(), accessories: both });
  });
});
