import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { BookingWorld, codesOf, refusalsOf, signedIn } from './booking-world';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);

beforeAll(() => make.openingHours());
afterAll(() => world.close());

const tomorrow = (from: string, to: string) => ({ startsAt: `2026-11-24T${from}`, endsAt: `2026-11-24T${to}` });

const written = async (): Promise<Record<string, number>> => {
  const [row] = await db.database.sql<Record<string, number>>(
    `select (select count(*)::int from booking) as bookings, (select count(*)::int from occupation) as occupations,
       (select count(*)::int from hour_credit_entry) as credit, (select count(*)::int from audit_entry) as audit,
       (select count(*)::int from client_request) as requests`,
  );
  return row!;
};

describe('BookSlot', () => {
  it('writes the booking, the time it takes and its audit row together', async () => {
    const resourceId = await make.resource({ bufferMinutes: 15 });
    const member = signedIn(await make.person());
    const id = await world.bookSlot.execute(member, { resourceId, ...tomorrow('10:00', '12:00') });
    const rows = await db.database.sql(
      `select b.state, b.person_id, o.during::text, a.action from booking b join occupation o on o.booking_id = b.id
       join audit_entry a on a.subject_id = b.id where b.id = ?`,
      [id],
    );
    expect(rows).toEqual([
      {
        state: 'CONFIRMED',
        person_id: member.personId,
        during: '["2026-11-24 09:00:00+00","2026-11-24 11:15:00+00")',
        action: 'BookSlot',
      },
    ]);
  });

  it('refuses a taken slot with three alternatives, which can all be booked, and writes nothing', async () => {
    const resourceId = await make.resource();
    const [first, second] = [signedIn(await make.person()), signedIn(await make.person())];
    const slot = { resourceId, ...tomorrow('10:00', '12:00') };
    await world.bookSlot.execute(first, slot);
    const before = await written();
    const [refusal, ...others] = await refusalsOf(world.bookSlot.execute(second, slot));
    expect([refusal?.code, others]).toEqual(['SLOT_TAKEN', []]);
    expect(await written()).toEqual(before);
    const alternatives = refusal?.['alternatives'] as { resourceId: string; slot: { start: number; end: number } }[];
    expect(alternatives).toHaveLength(3);
    for (const {
      resourceId: id,
      slot: { start, end },
    } of alternatives)
      await world.bookSlot.execute(second, {
        resourceId: id,
        startsAt: new Date(start).toISOString(),
        endsAt: new Date(end).toISOString(),
      });
  });

  it('refuses an unknown resource like an absent one', async () => {
    const member = signedIn(await make.person());
    const slot = tomorrow('10:00', '11:00');
    expect(await codesOf(world.bookSlot.execute(member, { resourceId: member.personId, ...slot }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(await codesOf(world.bookSlot.execute(member, { resourceId: 'x', ...slot }))).toEqual(['NOT_FOUND']);
  });
});
