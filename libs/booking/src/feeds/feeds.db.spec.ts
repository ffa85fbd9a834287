import { testDatabase, ManufactureBuilder } from '@etabli/testing';
import { BookingWorld, codesOf, signedIn } from '../booking-world';
import { CalendarFeedsQuery } from './calendar-feeds.query';
import { FeedContentQuery } from './feed-content.query';
import { feedFile } from './feed-file';
import { OpenCalendarFeed } from './open-calendar-feed.use-case';
import { RevokeCalendarFeed } from './revoke-calendar-feed.use-case';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);
const settings = { publicUrl: 'https://etabli.example', mailFrom: 'atelier@etabli.example' };
const feeds = new CalendarFeedsQuery(db.database);
const open = new OpenCalendarFeed(db.transaction, world.clock, settings);
const revoke = new RevokeCalendarFeed(db.transaction, world.clock);
const contents = new FeedContentQuery(db.database, world.clock);

const secretOf = (url: string): string => /feed\/([\w-]{43})\.ics$/.exec(url)?.[1] ?? '';
const fileBehind = async (url: string): Promise<string | null> => {
  const content = await contents.behind(secretOf(url));
  return content && feedFile(content, world.clock.now());
};

beforeAll(() => make.openingHours());
afterAll(() => world.close());

describe('a calendar feed', () => {
  it('shows one’s own bookings with their machines, and of others only when a machine is taken', async () => {
    const resourceId = await make.resource({ name: 'Four céramique' });
    const [mine, other] = [signedIn(await make.person()), signedIn(await make.person())];
    const bookingId = await world.bookSlot.execute(mine, {
      resourceId,
      startsAt: '2027-03-27T10:00',
      endsAt: '2027-03-27T12:00',
    });
    const otherId = await world.bookSlot.execute(other, {
      resourceId,
      startsAt: '2027-03-28T10:00',
      endsAt: '2027-03-28T12:00',
      note: 'Vases de Paul',
    });
    const own = await fileBehind(await open.execute(mine, {}));
    expect(own).toContain(`UID:${bookingId}@etabli`);
    expect(own).toContain('DTSTART:20270327T090000Z');
    expect(own).not.toContain('20270328');
    const machine = await fileBehind(await open.execute(mine, { resourceId }));
    expect(machine).toContain('DTSTART:20270328T080000Z');
    expect(machine).toContain('SUMMARY:Réservé');
    for (const secret of [otherId, 'Martin', 'Vases', other.personId]) expect(machine).not.toContain(secret);
  });

  it('stops at once when closed, when opened anew, and when its owner leaves', async () => {
    const owner = signedIn(await make.person());
    const first = await open.execute(owner, {});
    const second = await open.execute(owner, {});
    expect(await fileBehind(first)).toBeNull();
    expect(await fileBehind(second)).not.toBeNull();
    const [feed] = await feeds.mine(owner);
    await revoke.execute(owner, { feedId: feed?.id });
    expect(await fileBehind(second)).toBeNull();
    const third = await open.execute(owner, {});
    await db.database.sql('update person set active = false where id = ?', [owner.personId]);
    expect(await fileBehind(third)).toBeNull();
  });

  it('is one for each thing, however often it is asked for at once', async () => {
    const owner = signedIn(await make.person());
    const urls = await Promise.all(Array.from({ length: 6 }, () => open.execute(owner, {})));
    const alive = await Promise.all(urls.map(fileBehind));
    expect(alive.filter(Boolean)).toHaveLength(1);
    expect(await feeds.mine(owner)).toHaveLength(1);
  });

  it('cannot be closed by another, and its secret is not in the database', async () => {
    const [owner, other] = [signedIn(await make.person()), signedIn(await make.person())];
    const url = await open.execute(owner, {});
    const [feed] = await feeds.mine(owner);
    expect(await codesOf(revoke.execute(other, { feedId: feed?.id }))).toEqual(['NOT_FOUND']);
    expect(await fileBehind(url)).not.toBeNull();
    const stored = await db.database.sql('select 1 from calendar_feed f where f::text like ?', [`%${secretOf(url)}%`]);
    expect(stored).toEqual([]);
  });
});
