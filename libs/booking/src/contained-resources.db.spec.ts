import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { BookingWorld, codesOf, signedIn } from './booking-world';
import { overlapsFound } from './overlaps.check';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);

beforeAll(() => make.openingHours());
afterAll(() => world.close());

const at = (hour: number) => ({ startsAt: `2026-11-24T${hour}:00`, endsAt: `2026-11-24T${hour + 1}:00` });
const member = async () => signedIn(await make.person());

/** A room with two machines in it. */
async function room() {
  const roomId = await make.resource({ kind: 'ROOM', category: 'Salle' });
  const machines = [await make.resource(), await make.resource()] as const;
  await db.database.sql('update resource set parent_id = ?::uuid where id = any(?::uuid[])', [
    roomId,
    `{${machines.join(',')}}`,
  ]);
  return { roomId, machines };
}

describe('a resource in another', () => {
  it('is taken with it: the room booked, its machines refuse, until it is given back', async () => {
    const { roomId, machines } = await room();
    const who = await member();
    const bookingId = await world.bookSlot.execute(who, { resourceId: roomId, ...at(10) });
    const other = await member();
    expect(await codesOf(world.bookSlot.execute(other, { resourceId: machines[0], ...at(10) }))).toEqual([
      'SLOT_TAKEN',
    ]);
    await world.moveBooking.execute(who, { bookingId, ...at(14) });
    await world.bookSlot.execute(other, { resourceId: machines[0], ...at(10) });
    expect(await codesOf(world.bookSlot.execute(other, { resourceId: machines[1], ...at(14) }))).toEqual([
      'SLOT_TAKEN',
    ]);
    await world.cancelBooking.execute(who, { bookingId });
    await world.bookSlot.execute(other, { resourceId: machines[1], ...at(14) });
  });

  it('booked by somebody makes the room refuse, and only then', async () => {
    const { roomId, machines } = await room();
    await world.bookSlot.execute(await member(), { resourceId: machines[1], ...at(10) });
    const who = await member();
    expect(await codesOf(world.bookSlot.execute(who, { resourceId: roomId, ...at(10) }))).toEqual(['CONTAINED_TAKEN']);
    await world.bookSlot.execute(who, { resourceId: roomId, ...at(11) });
  });

  it('lets go of what stands in the room when the booking moves to another resource', async () => {
    const { roomId, machines } = await room();
    const [elsewhere, who] = [await make.resource(), await member()];
    const bookingId = await world.bookSlot.execute(who, { resourceId: roomId, ...at(10) });
    await world.moveBooking.execute(who, { bookingId, resourceId: elsewhere, ...at(10) });
    await world.bookSlot.execute(await member(), { resourceId: machines[0], ...at(10) });
    const rows = await db.database.sql('select resource_id from occupation where booking_id = ?::uuid', [bookingId]);
    expect(rows).toEqual([{ resource_id: elsewhere }]);
  });

  it('is never booked twice, whatever sixty ask of the room and its machines at once', async () => {
    const { roomId, machines } = await room();
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, async (_, rank) =>
        world.bookSlot
          .execute(await member(), { resourceId: [roomId, ...machines][rank % 3]!, ...at(10 + (rank % 4)) })
          .then(
            () => 'booked',
            (fault: Error) => fault.name,
          ),
      ),
    );
    expect(new Set(outcomes)).toEqual(new Set(['booked', 'Refused']));
    expect(await overlapsFound(db.database)).toEqual([]);
  }, 30_000);

  it('stands one level deep: the database refuses a room in a room, and a room in itself', async () => {
    const { roomId, machines } = await room();
    const third = await make.resource();
    const inside = (id: string, parent: string) =>
      db.database.sql('update resource set parent_id = ?::uuid where id = ?::uuid', [parent, id]);
    await expect(inside(third, machines[0])).rejects.toThrow('one level deep');
    await expect(inside(roomId, third)).rejects.toThrow('one level deep');
    await expect(inside(third, third)).rejects.toThrow('resource_not_inside_itself');
  });
});
