import { Notifier } from '@etabli/notifications';
import { civilDay, civilPeriod } from '@etabli/domain';
import {
  clockChanges,
  hourInFrench,
  instantsOf,
  ManufactureBuilder,
  quartersOf,
  testDatabase,
  wallOf,
} from '@etabli/testing';
import { BookingWorld, refusalsOf, signedIn } from './booking-world';
import { BookingsQuery } from './bookings.query';
import { calendarFile } from './calendar-file';
import { FeedContentQuery } from './feeds/feed-content.query';
import { feedFile } from './feeds/feed-file';
import { OpenCalendarFeed } from './feeds/open-calendar-feed.use-case';
import { AnnounceBookings } from './notices/announce-bookings.use-case';
import { RemindBookings } from './notices/remind-bookings.use-case';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const QUARTER = 15 * MINUTE;

const CHANGES = clockChanges(2026, 10);

const iso = (instant: number): string => new Date(instant).toISOString();
const compact = (instant: number): string => `${iso(instant).slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
// sentences are typeset before they are kept: spaces before « h » never break
const plain = (text = ''): string => text.replaceAll('\u00a0', ' ');

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);
const bookings = new BookingsQuery(db.database, world.clock);
const settings = { publicUrl: 'https://etabli.example', mailFrom: 'atelier@etabli.example' };
const announcer = new AnnounceBookings(db.transaction, new Notifier(settings), settings);
const openFeed = new OpenCalendarFeed(db.transaction, world.clock, settings);
const feeds = new FeedContentQuery(db.database, world.clock);
const reminder = new RemindBookings(db.transaction, new Notifier(settings));

/** The notices of a kind told so far about the bookings of a resource, by booking. */
const told = async (kind: 'BOOKING_CONFIRMED' | 'BOOKING_REMINDER', resourceId: string) => {
  const rows = await db.database.sql<{ id: string; title: string; calendar: string | null }>(
    `select b.id, n.title, m.calendar_text as calendar from booking b
     join notification n on n.type = ? and n.person_id = b.person_id and split_part(n.dedupe_key, ':', 2) = b.id::text
     join outgoing_mail m on m.dedupe_key = 'notification:' || n.dedupe_key where b.resource_id = ?`,
    [kind, resourceId],
  );
  return new Map(rows.map(({ id, ...words }) => [id, words]));
};

const remindersOf = async (personId: string): Promise<number> => {
  const [row] = await db.database.sql<{ count: number }>(
    `select count(*)::int as count from notification where person_id = ? and type = 'BOOKING_REMINDER'`,
    [personId],
  );
  return row?.count ?? 0;
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
    // a reminder is for what was booked more than a day ahead, by the database's own clock
    const bookedAt = new Date(world.clock.now());
    await db.database.sql('update booking set created_at = ? where resource_id = ?', [bookedAt, resourceId]);
    while ((await announcer.execute(world.clock.now())) > 0);
    const stored = await db.database.sql<{ id: string; at: number }>(
      'select id, milliseconds(starts_at)::float8 as at from booking where resource_id = ?',
      [resourceId],
    );
    expect(new Map(stored.map(({ id, at }) => [id, at]))).toEqual(made);
    const feed = await feeds.behind(/feed\/([\w-]+)\.ics$/.exec(await openFeed.execute(viewer, {}))?.[1] ?? '');
    const inFeed = [...(feed ? feedFile(feed, day) : '').matchAll(/^DTSTART:(\S+)\s+DTEND:(\S+)/gm)];
    expect(inFeed.map(([, start, end]) => [start, end])).toEqual(
      [...made.values()].toSorted((a, b) => a - b).map((start) => [compact(start), compact(start + QUARTER)]),
    );
    const mails = await told('BOOKING_CONFIRMED', resourceId);
    const inOrder = [...made].toSorted(([, a], [, b]) => a - b);
    for (const [id, start] of inOrder) {
      const view = await bookings.one(viewer, id);
      expect([view?.startsAt, view?.endsAt]).toEqual([start, start + QUARTER]);
      const kept = await bookings.stored(viewer, id);
      expect(kept && calendarFile(kept, start)).toContain(`DTSTART:${compact(start)}`);
      const mail = mails.get(id);
      expect(mail?.calendar).toContain(`DTSTART:${compact(start)}`);
      expect(mail?.calendar).toContain(`DTEND:${compact(start + QUARTER)}`);
      expect(plain(mail?.title)).toContain(`, ${hourInFrench(start)} à ${hourInFrench(start + QUARTER)}`);
      expect(civilDay(start)).toBe(wallOf(start).slice(0, 10));
      const midnight = instantsOf(`${wallOf(start).slice(0, 10)}T00:00`)[0];
      expect(civilPeriod(start, 'DAY').start).toBe(midnight);
    }
    // a millisecond before each quarter: all the earlier ones are recalled, and not yet this one
    for (const [index, [, start]] of inOrder.entries()) {
      await reminder.execute(start - DAY - 1);
      expect(await remindersOf(viewer.personId)).toBe(index);
    }
    await reminder.execute((inOrder.at(-1)?.[1] ?? 0) - DAY);
    const reminders = await told('BOOKING_REMINDER', resourceId);
    for (const [id, start] of inOrder) expect(plain(reminders.get(id)?.title)).toContain(` à ${hourInFrench(start)}`);
  });
});
