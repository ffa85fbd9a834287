import { Notifier } from '@etabli/notifications';
import { civilDay, civilPeriod } from '@etabli/domain';
import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { BookingWorld, refusalsOf, signedIn } from './booking-world';
import { BookingsQuery } from './bookings.query';
import { calendarFile } from './calendar-file';
import { AnnounceBookings } from './notices/announce-bookings.use-case';
import { RemindBookings } from './notices/remind-bookings.use-case';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const QUARTER = 15 * MINUTE;

// Directive 2000/84/EC: summer time lasts from the last Sunday of March to the last Sunday of October, at 01:00 UTC; arithmetic alone,
// so that neither Luxon nor the zone tables of this machine judge themselves
const lastSunday = (year: number, month: number): number => {
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * DAY;
};
const isSummer = (instant: number): boolean => {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) + HOUR && instant < lastSunday(year, 9) + HOUR;
};
const wallOf = (instant: number): string =>
  new Date(instant + (isSummer(instant) ? 2 : 1) * HOUR).toISOString().slice(0, 16);
const instantsOf = (wall: string): number[] =>
  [2, 1].map((hours) => Date.parse(`${wall}Z`) - hours * HOUR).filter((instant) => wallOf(instant) === wall);

const YEARS = Array.from({ length: 10 }, (_, index) => 2027 + index);
const CHANGES = YEARS.flatMap((year) => [2, 9].map((month) => lastSunday(year, month)));
const quartersOf = (day: number): string[] =>
  Array.from({ length: 96 }, (_, index) => new Date(day + index * QUARTER).toISOString().slice(0, 16));

const iso = (instant: number): string => new Date(instant).toISOString();
const compact = (instant: number): string => `${iso(instant).slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
const inFrench = (wall: string): string => {
  const [hour, minute] = [Number(wall.slice(11, 13)), wall.slice(14, 16)];
  return minute === '00' ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minute}`;
};

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);
const bookings = new BookingsQuery(db.database, world.clock);
const settings = { publicUrl: 'https://etabli.example', mailFrom: 'atelier@etabli.example' };
const announcer = new AnnounceBookings(db.transaction, new Notifier(settings), settings);
const reminder = new RemindBookings(db.transaction, new Notifier(settings));

const told = async (key: string) => {
  const [row] = await db.database.sql<{ title: string; calendar: string }>(
    `select n.title, m.calendar_text as calendar from notification n
     join outgoing_mail m on m.dedupe_key = 'notification:' || n.dedupe_key where n.dedupe_key = ?`,
    [key],
  );
  return row;
};

beforeAll(() => make.openingHours(0, 1440));
afterAll(() => world.close());

describe.each(CHANGES.map((day) => [iso(day).slice(0, 10), day] as const))('on %s', (_, day) => {
  it('every quarter of an hour is one instant in the API, SQL, calendars, mails, reminders and the day of quotas, or is asked about', async () => {
    world.clock.set(day - 3 * DAY);
    const [resourceId, viewer] = [
      await make.resource({ gridMinutes: 15, minimumMinutes: 15 }),
      signedIn(await make.person()),
    ];
    const book = (startsAt: string, start: number) =>
      world.bookSlot.execute(viewer, { resourceId, startsAt, endsAt: iso(start + QUARTER) });
    const made = new Map<string, number>();
    for (const wall of quartersOf(day)) {
      const [first, second] = instantsOf(wall);
      if (first !== undefined && second === undefined) {
        made.set(await book(wall, first), first);
        continue;
      }
      const asUtc = Date.parse(`${wall}Z`);
      const [refusal, ...others] = await refusalsOf(book(wall, asUtc - HOUR));
      expect([wall, refusal?.code, refusal?.['candidates'], others]).toEqual([
        wall,
        first === undefined ? 'LOCAL_TIME_DOES_NOT_EXIST' : 'LOCAL_TIME_AMBIGUOUS',
        [asUtc - 2 * HOUR, asUtc - HOUR],
        [],
      ]);
      for (const chosen of instantsOf(wall)) made.set(await book(iso(chosen), chosen), chosen);
    }
    expect(made.size).toBe(new Date(day).getUTCMonth() === 2 ? 92 : 100);
    while ((await announcer.execute(world.clock.now())) > 0);
    const stored = await db.database.sql<{ id: string; at: number }>(
      'select id, milliseconds(starts_at)::float8 as at from booking where resource_id = ?',
      [resourceId],
    );
    expect(new Map(stored.map(({ id, at }) => [id, at]))).toEqual(made);
    for (const [id, start] of [...made].toSorted(([, a], [, b]) => a - b)) {
      const view = await bookings.one(viewer, id);
      expect([view?.startsAt, view?.endsAt]).toEqual([start, start + QUARTER]);
      const kept = await bookings.stored(viewer, id);
      expect(kept && calendarFile(kept, start)).toContain(`DTSTART:${compact(start)}`);
      const mail = await told(`booking:${id}:0`);
      expect(mail?.calendar).toContain(`DTSTART:${compact(start)}`);
      expect(mail?.calendar).toContain(`DTEND:${compact(start + QUARTER)}`);
      expect(mail?.title).toContain(`, ${inFrench(wallOf(start))} à ${inFrench(wallOf(start + QUARTER))}`);
      expect(civilDay(start)).toBe(wallOf(start).slice(0, 10));
      const midnight = instantsOf(`${wallOf(start).slice(0, 10)}T00:00`)[0];
      expect(civilPeriod(start, 'DAY').start).toBe(midnight);
      await reminder.execute(start - DAY - 1);
      expect(await told(`booking-reminder:${id}:${start}`)).toBeUndefined();
      await reminder.execute(start - DAY);
      expect((await told(`booking-reminder:${id}:${start}`))?.title).toContain(` à ${inFrench(wallOf(start))}`);
    }
  });
});
