import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { STORED_BOOKING } from './booking-view';
import { BookingWorld, signedIn } from './booking-world';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);

afterAll(() => world.close());

describe('stored_booking', () => {
  it('says of one booking what a list says of it', async () => {
    const member = signedIn(await make.person());
    const resourceId = await make.resource();
    await db.database.sql(
      'insert into opening_hours (id, weekday, opens_at_minute, closes_at_minute) values (gen_random_uuid(), 1, 480, 1200)',
    );
    const id = await world.bookSlot.execute(member, {
      resourceId,
      startsAt: '2026-11-30T10:00',
      endsAt: '2026-11-30T12:00',
      note: 'Plateau de chêne',
    });
    await db.database.sql('update booking set checked_in_at = starts_at, finished_at = ends_at where id = ?', [id]);
    const [listed] = await db.database.sql(`${STORED_BOOKING} where b.id = ?::uuid`, [id]);
    const [row] = await db.database.sql<{ stored: unknown }>('select stored_booking(?::uuid) as stored', [id]);
    expect(listed).toMatchObject({ note: 'Plateau de chêne', slot: { start: Date.parse('2026-11-30T09:00Z') } });
    expect(row?.stored).toEqual(listed);
  });

  it('is null when there is none', async () => {
    const rows = await db.database.sql("select stored_booking('00000000-0000-4000-8000-000000000000') as stored");
    expect(rows).toEqual([{ stored: null }]);
  });
});
