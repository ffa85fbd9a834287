import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { PlanningNotifier } from '@etabli/jobs';
import { BookingWorld, codesOf, signedIn } from '../booking-world';
import { PlaceResourceInside } from './place-resource-inside.use-case';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);
const placing = new PlaceResourceInside(db.transaction, world.clock, new PlanningNotifier(world.hub));
const manager = signedIn(await make.person({ roles: ['MANAGER'] }), 'MANAGER');

beforeAll(() => make.openingHours());
afterAll(() => world.close());

const at = (hour: number) => ({ startsAt: `2026-11-24T${hour}:00`, endsAt: `2026-11-24T${hour + 1}:00` });
const member = async () => signedIn(await make.person());

describe('standing a resource in another', () => {
  it('takes it with the bookings to come, and lets it go when it stands by itself again', async () => {
    const [roomId, resourceId] = [await make.resource({ kind: 'ROOM' }), await make.resource()];
    await world.bookSlot.execute(await member(), { resourceId: roomId, ...at(10) });
    await placing.execute(manager, { resourceId, parentId: roomId });
    const who = await member();
    expect(await codesOf(world.bookSlot.execute(who, { resourceId, ...at(10) }))).toEqual(['SLOT_TAKEN']);
    await world.bookSlot.execute(who, { resourceId, ...at(14) });
    await placing.execute(manager, { resourceId, parentId: null });
    await world.bookSlot.execute(who, { resourceId, ...at(10) });
    expect(await codesOf(world.bookSlot.execute(await member(), { resourceId, ...at(14) }))).toEqual(['SLOT_TAKEN']);
  });

  it('is refused while both are taken apart, and two levels deep', async () => {
    const [roomId, resourceId] = [await make.resource({ kind: 'ROOM' }), await make.resource()];
    await world.bookSlot.execute(await member(), { resourceId: roomId, ...at(10) });
    await world.bookSlot.execute(await member(), { resourceId, ...at(10) });
    expect(await codesOf(placing.execute(manager, { resourceId, parentId: roomId }))).toEqual(['CONTAINED_TAKEN']);
    const third = await make.resource();
    await placing.execute(manager, { resourceId: third, parentId: roomId });
    expect(await codesOf(placing.execute(manager, { resourceId: roomId, parentId: await make.resource() }))).toEqual([
      'RESOURCE_STANDS_ONE_LEVEL_DEEP',
    ]);
  });
});
