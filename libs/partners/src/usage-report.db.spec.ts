import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, signedInAs, testDatabase, visitor, type TestDatabase } from '@etabli/testing';
import { derivableCells } from './fixtures/derivable';
import { bookHours, type HoursOfMonth } from './fixtures/book-hours';
import { UsageReportQuery } from './report/usage-report.query';
import { RefreshUsageSnapshot } from './snapshot/refresh-usage-snapshot.use-case';
import { UsageFactsQuery } from './snapshot/usage-facts.query';

const NOW = Date.UTC(2026, 10, 23, 9);

let db: TestDatabase;
let resources: Map<string, string>;
let people: string[];
let clock: FakeClock;
const book = (personIds: readonly string[], pole: string, given: Omit<HoursOfMonth, 'resourceId'>) =>
  bookHours(db.database, personIds, { ...given, resourceId: resources.get(pole) ?? '' });
const refresh = () => new RefreshUsageSnapshot(db.transaction, clock, new UsageFactsQuery()).execute();
const read = (viewer = signedInAs(people[0]!, 'PARTNER_VIEWER')) =>
  new UsageReportQuery(db.transaction, clock).read(viewer);
const report = async () => {
  const found = await read();
  if (!found) throw new Error('no snapshot');
  return found;
};
const october = async () => {
  const { months } = await report();
  const month = months.find((one) => one.month === '2026-10');
  if (!month) throw new Error('no October');
  return { ...month, pole: (name: string) => month.byPole.find(({ poleName }) => poleName === name) };
};

beforeEach(async () => {
  db = await testDatabase();
  clock = new FakeClock(NOW);
  const manufacture = new ManufactureBuilder(db.database);
  await manufacture.openingHours();
  resources = new Map();
  for (const pole of ['Bois', 'Métal', 'Souple']) {
    const resourceId = await manufacture.resource({ poleId: await manufacture.pole(pole) });
    await db.database.sql(`update resource set created_at = '2020-06-01', position = ? where id = ?`, [
      resources.size,
      resourceId,
    ]);
    resources.set(pole, resourceId);
  }
  people = [];
  for (let rank = 0; rank < 12; rank += 1) people.push(await manufacture.person({ subscribedFrom: null }));
});

describe('the usage report', () => {
  it('hides a pole of four artisans, and a second one so that the first cannot be worked out', async () => {
    await book(people.slice(0, 8), 'Bois', { month: '2026-10', hours: 4 });
    await book(people.slice(0, 4), 'Métal', { month: '2026-10', hours: 3 });
    await book(people.slice(4, 10), 'Souple', { month: '2026-10', hours: 2 });
    await refresh();
    const month = await october();
    expect(month.pole('Métal')?.hoursBooked).toEqual({ value: null, suppressed: true, partial: false });
    expect(month.pole('Métal')?.artisans.suppressed).toBe(true);
    expect(month.pole('Métal')?.occupancyPercent.suppressed).toBe(true);
    expect(month.pole('Souple')?.hoursBooked.suppressed).toBe(true);
    expect(month.pole('Bois')?.hoursBooked.value).toBe(32);
    expect(month.hoursBooked.value).toBe(32 + 12 + 12);
    expect(derivableCells(await report())).toEqual([]);
  });

  it('would be caught giving a hidden pole back if no second one were hidden', async () => {
    await book(people.slice(0, 8), 'Bois', { month: '2026-10', hours: 4 });
    await book(people.slice(0, 4), 'Métal', { month: '2026-10', hours: 3 });
    await book(people.slice(4, 10), 'Souple', { month: '2026-10', hours: 2 });
    await refresh();
    const found = await report();
    const careless = structuredClone(found.months).map((month) => ({
      ...month,
      byPole: month.byPole.map((pole) =>
        pole.poleName === 'Souple' ? { ...pole, hoursBooked: { value: 12, suppressed: false, partial: false } } : pole,
      ),
    }));
    expect(derivableCells({ ...found, months: careless })).toHaveLength(1);
  });

  it('shows a pole of five artisans, with its occupancy', async () => {
    await book(people.slice(0, 5), 'Métal', { month: '2026-10', hours: 2 });
    await book(people.slice(0, 7), 'Bois', { month: '2026-10', hours: 2 });
    await refresh();
    const month = await october();
    expect(month.pole('Métal')?.artisans.value).toBe(5);
    expect(month.pole('Métal')?.hoursBooked.value).toBe(10);
    expect(month.pole('Métal')?.occupancyPercent.value).toBe(2.7);
    expect(month.pole('Souple')?.hoursBooked).toEqual({ value: 0, suppressed: false, partial: false });
  });

  it('counts a person of two poles once, and neither cancelled bookings nor the month under way', async () => {
    await book(people.slice(0, 6), 'Bois', { month: '2026-10', hours: 2 });
    await book(people.slice(0, 6), 'Métal', { month: '2026-10', hours: 0.5, state: 'CANCELLED' });
    await book(people.slice(0, 6), 'Souple', { month: '2026-09', hours: 1 });
    await book(people.slice(0, 12), 'Souple', { month: '2026-11', hours: 1 });
    await refresh();
    const found = await report();
    expect(found.artisansHosted.value).toBe(6);
    expect(found.hoursBooked.value).toBe(18);
    expect(found.months.at(-1)?.month).toBe('2026-10');
    expect([found.from, found.to, found.comparedFrom, found.comparedTo]).toEqual([
      '2025-11-01',
      '2026-10-31',
      '2024-11-01',
      '2025-10-31',
    ]);
  });

  it('leaves hidden months out of sums, and says so', async () => {
    await book(people.slice(0, 6), 'Bois', { month: '2026-09', hours: 2 });
    await book(people.slice(0, 3), 'Bois', { month: '2026-10', hours: 5 });
    await refresh();
    const { poles, hoursBooked } = await report();
    expect(poles.find(({ poleName }) => poleName === 'Bois')?.hoursBooked).toEqual({
      value: 12,
      suppressed: false,
      partial: true,
    });
    expect(hoursBooked).toEqual({ value: 12, suppressed: false, partial: true });
  });

  it('names no trade of fewer than five', async () => {
    await db.database.sql(`update person set trade = 'Ébénisterie' where id = any (?::uuid[])`, [
      `{${people.slice(0, 7).join(',')}}`,
    ]);
    await db.database.sql(`update person set trade = 'Lutherie' where id = ?`, [people[7]]);
    await book(people, 'Bois', { month: '2026-10', hours: 1 });
    await refresh();
    const { trades } = await report();
    expect(trades.map(({ trade, artisans }) => [trade, artisans.value])).toEqual([
      ['Ébénisterie', 7],
      ['Autres métiers', 5],
    ]);
  });

  it('is frozen: what changes in a month told does not change its figures, the next month adds its own', async () => {
    await book(people.slice(0, 6), 'Bois', { month: '2026-10', hours: 2 });
    expect(await refresh()).toBe(true);
    await book(people.slice(6, 12), 'Bois', { month: '2026-10', hours: 2 });
    await book(people.slice(0, 7), 'Bois', { month: '2026-11', hours: 2 });
    expect(await refresh()).toBe(false);
    expect((await october()).hoursBooked.value).toBe(12);
    clock.set(Date.UTC(2026, 11, 2));
    expect(await refresh()).toBe(true);
    expect((await october()).hoursBooked.value).toBe(12);
    expect((await report()).months.at(-1)?.hoursBooked.value).toBe(14);
  });

  it('is made once when several servers look at the same time', async () => {
    await book(people.slice(0, 6), 'Bois', { month: '2026-10', hours: 2 });
    const made = await Promise.all([refresh(), refresh(), refresh()]);
    expect(made.filter(Boolean)).toHaveLength(1);
  });

  it('writes down who read it, for which partner, when', async () => {
    await refresh();
    await read({ ...signedInAs(people[3]!, 'PARTNER_VIEWER') });
    const logged = await db.database.sql(
      'select person_id as "personId", partner_id as "partnerId" from partner_query_log',
    );
    expect(logged).toEqual([{ personId: people[3], partnerId: null }]);
  });

  it('is empty before the first month is frozen', async () => {
    expect(await read()).toBeNull();
  });

  it('is refused to artisans, trainers and visitors, and nothing is logged', async () => {
    await refresh();
    const refused = [signedInAs(people[0]!, 'MEMBER'), signedInAs(people[0]!, 'TRAINER')];
    for (const viewer of refused) await expect(async () => read(viewer)).rejects.toThrow('Votre compte');
    await expect(async () => new UsageReportQuery(db.transaction, clock).read(visitor)).rejects.toThrow(
      'Connectez-vous',
    );
    expect(await db.database.sql('select 1 from partner_query_log')).toEqual([]);
  });
});
