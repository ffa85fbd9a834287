import { testDatabase, ManufactureBuilder } from '@etabli/testing';
import { Notifier } from '@etabli/notifications';
import { BookingWorld, signedIn } from '../booking-world';
import { AnnounceBookings } from './announce-bookings.use-case';
import { RemindBookings } from './remind-bookings.use-case';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);
const settings = { publicUrl: 'https://etabli.example', mailFrom: 'atelier@etabli.example' };
const announcer = new AnnounceBookings(db.transaction, new Notifier(settings), settings);
const reminder = new RemindBookings(db.transaction, new Notifier(settings));

const HOUR = 60 * 60_000;

interface Told {
  readonly type: string;
  readonly subject: string | null;
  readonly method: string | null;
  readonly calendar: string | null;
}

/** What a person was told, oldest first, with the mail that went with it. */
const toldTo = (personId: string): Promise<Told[]> =>
  db.database.sql<Told>(
    `select n.type, m.subject, m.calendar_method as method, m.calendar_text as calendar
     from notification n left join outgoing_mail m on m.dedupe_key = 'notification:' || n.dedupe_key
     where n.person_id = ? order by n.created_at, n.id`,
    [personId],
  );

const announce = () => announcer.execute(world.clock.now());

beforeAll(() => make.openingHours());
afterEach(() => world.clock.set(Date.UTC(2026, 10, 23, 7)));
afterAll(() => world.close());

describe('AnnounceBookings', () => {
  const given = async () => {
    const [resourceId, personId] = [await make.resource({ name: `Toupie ${Math.random()}` }), await make.person()];
    const member = signedIn(personId);
    const bookingId = await world.bookSlot.execute(member, {
      resourceId,
      startsAt: '2026-11-26T10:00',
      endsAt: '2026-11-26T12:00',
    });
    return { member, personId, bookingId };
  };

  it('tells once that a slot is booked, moved, then cancelled, under one UID and a growing SEQUENCE', async () => {
    const { member, personId, bookingId } = await given();
    await announce();
    await announce();
    await world.moveBooking.execute(member, { bookingId, startsAt: '2026-11-27T10:00', endsAt: '2026-11-27T11:00' });
    await announce();
    await world.cancelBooking.execute(member, { bookingId });
    await announce();
    const told = await toldTo(personId);
    expect(told.map(({ type, method }) => [type, method])).toEqual([
      ['BOOKING_CONFIRMED', 'REQUEST'],
      ['BOOKING_MOVED', 'REQUEST'],
      ['BOOKING_CANCELLED', 'CANCEL'],
    ]);
    const sequences = told.map(({ calendar }) => {
      expect(calendar).toContain(`UID:${bookingId}@etabli`);
      return Number(/SEQUENCE:(\d+)/.exec(calendar ?? '')?.[1]);
    });
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
    expect(new Set(sequences).size).toBe(3);
    expect(told[1]?.calendar).toContain('DTSTART:20261127T090000Z');
  });

  it('tells each booking once, whatever the number of workers', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, given));
    await Promise.all(Array.from({ length: 5 }, announce));
    for (const { personId } of people) expect(await toldTo(personId)).toHaveLength(1);
  });

  it('says nothing of a booking cancelled before anybody heard of it', async () => {
    const { member, personId, bookingId } = await given();
    await world.cancelBooking.execute(member, { bookingId });
    await announce();
    expect(await toldTo(personId)).toEqual([]);
  });

  it('sends no mail to who asked for none, and keeps the record', async () => {
    const { personId } = await given();
    await db.database.sql(
      `insert into notification_preference (id, person_id, type, in_app, mail) values (gen_random_uuid(), ?, 'BOOKING_CONFIRMED', true, false)`,
      [personId],
    );
    await announce();
    expect(await toldTo(personId)).toEqual([
      { type: 'BOOKING_CONFIRMED', subject: null, method: null, calendar: null },
    ]);
  });
});

describe('RemindBookings', () => {
  const given = async () => {
    const [resourceId, personId] = [await make.resource({ name: `Raboteuse ${Math.random()}` }), await make.person()];
    const bookingId = await world.bookSlot.execute(signedIn(personId), {
      resourceId,
      startsAt: '2026-12-01T10:00',
      endsAt: '2026-12-01T12:00',
    });
    await db.database.sql('update booking set created_at = ? where id = ?', [new Date(world.clock.now()), bookingId]);
    return { personId, bookingId };
  };
  const remindAt = (instant: number) => reminder.execute(instant);
  const typesOf = async (personId: string) => (await toldTo(personId)).map(({ type }) => type);
  const START = Date.UTC(2026, 11, 1, 9);

  it('recalls a booking a day ahead, once, and again when it has moved', async () => {
    const { personId, bookingId } = await given();
    await remindAt(START - 25 * HOUR);
    expect(await typesOf(personId)).toEqual([]);
    await remindAt(START - 24 * HOUR);
    await remindAt(START - 23 * HOUR);
    expect(await typesOf(personId)).toEqual(['BOOKING_REMINDER']);
    await world.moveBooking.execute(signedIn(personId), {
      bookingId,
      startsAt: '2026-12-03T10:00',
      endsAt: '2026-12-03T12:00',
    });
    await remindAt(START + 25 * HOUR);
    expect(await typesOf(personId)).toEqual(['BOOKING_REMINDER', 'BOOKING_REMINDER']);
  });

  it('warns ten minutes before the end, once', async () => {
    const { personId } = await given();
    await remindAt(START + 1.5 * HOUR);
    expect(await typesOf(personId)).toEqual([]);
    await Promise.all([remindAt(START + 1.9 * HOUR), remindAt(START + 1.9 * HOUR), remindAt(START + 1.95 * HOUR)]);
    expect(await typesOf(personId)).toEqual(['BOOKING_ENDS_SOON']);
  });
});
