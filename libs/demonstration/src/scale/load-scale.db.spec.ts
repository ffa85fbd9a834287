import { testDatabase } from '@etabli/testing';
import { loadScale } from './load-scale';

const db = await testDatabase();
const scale = await loadScale(db.orm, {
  resources: 10,
  members: 25,
  bookings: 2_000,
  bookingsPerDay: 4,
  endsOn: '2026-11-23',
  passwordHash: 'hash',
});

describe('a database filled for measures', () => {
  it('has as many bookings as asked, each with its occupation, none overlapping', async () => {
    const [found] = await db.database.sql<{ bookings: number; occupations: number }>(
      'select (select count(*)::int from booking) as bookings, (select count(*)::int from occupation) as occupations',
    );
    expect(found).toEqual({ bookings: 2_000, occupations: 2_000 });
  });

  it('says from which day to which, and who', () => {
    expect([scale.startsOn, scale.endsOn]).toEqual(['2026-10-04', '2026-11-23']);
    expect(scale.resourceIds).toHaveLength(10);
    expect(scale.memberIds).toHaveLength(25);
    expect(scale.emailOf(24)).toBe('scale000025@etabli.example');
  });

  it('is as dense in the first week as in the last', async () => {
    const inWeek = async (day: string) => {
      const [week] = await db.database.sql<{ count: number }>(
        `select count(*)::int as count from booking where starts_at >= ?::date and starts_at < ?::date + 7`,
        [day, day],
      );
      return week?.count;
    };
    expect(await inWeek('2026-10-05')).toBe(280);
    expect(await inWeek('2026-11-16')).toBe(280);
  });

  it('still refuses an overlap afterwards', async () => {
    const overlap = db.database.sql(
      `insert into occupation (id, resource_id, during, kind) select gen_random_uuid(), resource_id, during, 'HOLD' from occupation limit 1`,
    );
    await expect(overlap).rejects.toThrow('booking_no_overlap');
  });
});
