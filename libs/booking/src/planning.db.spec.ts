import type { Viewer } from '@etabli/api-kit';
import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { PlanningHub } from '@etabli/jobs';
import { BookingWorld, codesOf, signedIn } from './booking-world';
import { BookingsQuery } from './bookings.query';
import { calendarFile } from './calendar-file';
import { FreeSlotsQuery } from './free-slots.query';
import { PlanningFeed } from './planning-feed';
import { PlanningQuery } from './planning.query';
import { RequirementsQuery } from './requirements.query';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);
const planning = new PlanningQuery(db.database);
const bookings = new BookingsQuery(db.database, world.clock);
const visitor = { signedIn: false, language: 'FR' } as const;
const span = { start: Date.UTC(2026, 10, 23, 23), end: Date.UTC(2026, 10, 30, 23) };
const at = (from: string, to: string, day = '2026-11-24') => ({ startsAt: `${day}T${from}`, endsAt: `${day}T${to}` });

beforeAll(() => make.openingHours());
afterAll(() => world.close());

describe('planning', () => {
  it('shows names to staff, one’s own name to oneself, nothing of others', async () => {
    const resourceId = await make.resource();
    const [mine, other] = [signedIn(await make.person()), signedIn(await make.person())];
    const own = await world.bookSlot.execute(mine, { resourceId, ...at('10:00', '11:00') });
    const others = await world.bookSlot.execute(other, { resourceId, ...at('11:00', '12:00') });
    const seenBy = async (viewer: typeof mine) => {
      const { rows } = await planning.between(viewer, span);
      return rows
        .find(({ resource }) => resource.id === resourceId)!
        .occupations.map(({ bookingId, mine: isMine, label }) => [bookingId, isMine, label !== null]);
    };
    expect(await seenBy(mine)).toEqual([
      [own, true, true],
      [null, false, false],
    ]);
    await expect(seenBy(signedIn(await make.person(), 'PARTNER_VIEWER'))).rejects.toThrow('ne permet pas');
    expect(await seenBy(signedIn(await make.person(), 'MANAGER'))).toEqual([
      [own, false, true],
      [others, false, true],
    ]);
  });

  it('shows bookings without their buffer and machines out of service over the whole span', async () => {
    const poleId = await make.pole('Métal');
    const resourceId = await make.resource({ poleId, bufferMinutes: 30, name: 'A' });
    await make.resource({ poleId, inService: false, name: 'B' });
    const member = signedIn(await make.person());
    await world.bookSlot.execute(member, { resourceId, ...at('10:00', '11:00') });
    const { rows, openPeriods } = await planning.between(member, span, poleId);
    expect(
      rows.map(({ occupations }) => occupations.map(({ kind, startsAt, endsAt }) => [kind, startsAt, endsAt])),
    ).toEqual([
      [['BOOKING', Date.UTC(2026, 10, 24, 9), Date.UTC(2026, 10, 24, 10)]],
      [['OUT_OF_SERVICE', span.start, span.end]],
    ]);
    expect(openPeriods).toHaveLength(7);
  });

  it('keeps what only reaches into the span: a booking of a whole week, a buffer of eight hours on either side', async () => {
    const HOUR = 3_600_000;
    const week = { starts: span.start - 168 * HOUR + 1, ends: span.start + 1, buffer: 8 };
    const before = { starts: span.start - 176 * HOUR + 1, ends: span.start - 8 * HOUR + 1, buffer: 8 };
    const after = { starts: span.end + 8 * HOUR - 1, ends: span.end + 176 * HOUR - 1, buffer: 8 };
    const member = signedIn(await make.person());
    const seen = async ({ starts, ends, buffer }: typeof week) => {
      const poleId = await make.pole();
      const resourceId = await make.resource({ poleId, name: `R${starts}` });
      await db.database.sql(
        `with made as (insert into booking (id, person_id, resource_id, starts_at, ends_at, booked_by_id, overlap_allowed)
           select gen_random_uuid(), p.id, ?, to_timestamp(?), to_timestamp(?), p.id, true from person p where p.id = ? returning *)
         insert into occupation (id, resource_id, during, kind, booking_id)
         select gen_random_uuid(), resource_id, tstzrange(starts_at - make_interval(hours => ?), ends_at + make_interval(hours => ?)), 'BOOKING', id from made`,
        [resourceId, starts / 1_000, ends / 1_000, member.personId, buffer, buffer],
      );
      const { rows } = await planning.between(member, span, poleId);
      return rows[0]!.occupations.map(({ mine, startsAt, endsAt }) => ({ mine, startsAt, endsAt }));
    };
    for (const booking of [week, before, after])
      expect(await seen(booking)).toEqual([{ mine: true, startsAt: booking.starts, endsAt: booking.ends }]);
  });

  it('is for people signed in, 35 days at a time', async () => {
    await expect(planning.between(visitor, span)).rejects.toThrow('Connectez-vous');
    const member = signedIn(await make.person());
    const long = planning.between(member, { start: span.start, end: span.start + 36 * 86_400_000 });
    expect(await codesOf(long)).toEqual(['PLANNING_TOO_LONG']);
    const reversed = planning.between(member, { start: span.end, end: span.start });
    expect(await codesOf(reversed)).toEqual(['PLANNING_TOO_LONG']);
  });
});

describe('free slots', () => {
  it('leave the buffer before and after what is taken, inside opening hours', async () => {
    const resourceId = await make.resource({ bufferMinutes: 30 });
    await world.bookSlot.execute(signedIn(await make.person()), { resourceId, ...at('09:00', '17:00') });
    const free = new FreeSlotsQuery(db.database, world.clock);
    const morning = Date.UTC(2026, 10, 24, 7);
    const found = await free.next({ resourceId, durationMinutes: 60, from: morning, first: 3 });
    expect(found.map(({ start }) => (start - morning) / 3_600_000)).toEqual([9.5, 10.5, 24]);
    expect((await free.nextOfEach([resourceId])).get(resourceId)).toEqual({
      start: world.clock.now(),
      end: world.clock.now() + 3_600_000,
    });
  });

  it('of several machines are the first of each, soonest first, those that cannot be booked so long left out', async () => {
    const [busy, idle, broken] = [
      await make.resource(),
      await make.resource(),
      await make.resource({ inService: false }),
    ];
    const short = await make.resource({ maximumMinutes: 30 });
    await world.bookSlot.execute(signedIn(await make.person()), { resourceId: busy, ...at('09:00', '11:00') });
    const free = new FreeSlotsQuery(db.database, world.clock);
    const from = Date.UTC(2026, 10, 24, 8);
    const resourceIds = [busy, idle, broken, short, 'x'];
    const found = await free.nextAmong({ resourceIds, durationMinutes: 60, from }, visitor);
    expect(found.map(({ resourceId, slot }) => [resourceId, (slot.start - from) / 3_600_000])).toEqual([
      [idle, 0],
      [busy, 2],
    ]);
    expect(await free.nextAmong({ resourceIds, durationMinutes: 60, from, first: 1 }, visitor)).toHaveLength(1);
  });

  it('of several machines leave out when the viewer works elsewhere, until the minute it ends', async () => {
    const [elsewhere, idle] = [await make.resource({ bufferMinutes: 30 }), await make.resource({ bufferMinutes: 30 })];
    const viewer = signedIn(await make.person());
    await world.bookSlot.execute(viewer, { resourceId: elsewhere, ...at('09:00', '11:00') });
    const question = { resourceIds: [idle], durationMinutes: 60, from: Date.UTC(2026, 10, 24, 8) };
    const free = new FreeSlotsQuery(db.database, world.clock);
    const hours = async (who: Viewer) =>
      (await free.nextAmong(question, who)).map(({ slot }) => (slot.start - question.from) / 3_600_000);
    expect(await hours(viewer)).toEqual([2]);
    expect(await hours(visitor)).toEqual([0]);
  });

  it('are none for a machine out of service, an unknown one or a length it does not allow', async () => {
    const free = new FreeSlotsQuery(db.database, world.clock);
    const broken = await make.resource({ inService: false });
    const fine = await make.resource({ maximumMinutes: 120 });
    expect(await free.next({ resourceId: broken, durationMinutes: 60 })).toEqual([]);
    expect(await free.next({ resourceId: 'x', durationMinutes: 60 })).toEqual([]);
    expect(await free.next({ resourceId: fine, durationMinutes: 150 })).toEqual([]);
  });
});

describe('requirements', () => {
  it('tell what is held and what is not, with what to do', async () => {
    const typeId = await make.habilitationType('Toupie à bois');
    const resourceId = await make.resource({ requiredHabilitationId: typeId });
    const member = signedIn(await make.person());
    const found = await new RequirementsQuery(db.database, world.clock).of(member, [resourceId]);
    expect(found.get(resourceId)).toEqual([
      { code: 'ACCOUNT', label: 'Compte ouvert, sans suspension', met: true, remedy: null },
      { code: 'MEMBERSHIP', label: 'Abonnement ou carnet d’heures', met: true, remedy: null },
      { code: 'PAYMENTS', label: 'Paiements à jour', met: true, remedy: null },
      {
        code: 'HABILITATION',
        label: 'Habilitation Toupie à bois, niveau autonome',
        met: false,
        remedy: 'Demandez la formation Toupie à bois à un formateur de la manufacture.',
      },
      { code: 'IN_SERVICE', label: 'En service', met: true, remedy: null },
    ]);
  });
});

describe('bookings', () => {
  it('are read by their person and staff, by nobody else', async () => {
    const resourceId = await make.resource();
    const owner = signedIn(await make.person());
    const id = await world.bookSlot.execute(owner, { resourceId, ...at('10:00', '11:00') });
    expect(await bookings.one(owner, id)).toMatchObject({ id, mine: true, canCancel: true });
    expect(await bookings.one(signedIn(await make.person(), 'MANAGER'), id)).toMatchObject({ id, mine: false });
    expect(await bookings.one(signedIn(await make.person()), id)).toBeNull();
    expect(await bookings.one(owner, 'x')).toBeNull();
  });

  it('are paged: those to come from the next, past and cancelled ones apart', async () => {
    const resourceId = await make.resource();
    const owner = signedIn(await make.person());
    const ids: string[] = [];
    for (const hour of ['10', '12', '14'])
      ids.push(await world.bookSlot.execute(owner, { resourceId, ...at(`${hour}:00`, `${hour}:30`) }));
    await world.cancelBooking.execute(owner, { bookingId: ids[1]! });
    const first = await bookings.mine(owner, { first: 1 });
    const rest = await bookings.mine(owner, { first: 5, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual([ids[0], ids[2]]);
    expect(first.totalCount).toBe(2);
    expect((await bookings.mine(owner, { past: true })).nodes.map(({ id }) => id)).toEqual([ids[1]]);
  });

  it('become calendar files in UTC whose sequence grows with each change', async () => {
    const resourceId = await make.resource({ name: 'Tour à bois' });
    const owner = signedIn(await make.person());
    const bookingId = await world.bookSlot.execute(owner, { resourceId, ...at('10:00', '11:00') });
    await world.moveBooking.execute(owner, { bookingId, ...at('14:00', '15:00') });
    const file = calendarFile((await bookings.stored(owner, bookingId))!, world.clock.now());
    expect(file).toContain(`UID:${bookingId}@etabli`);
    expect(file).toContain('SEQUENCE:1');
    expect(file).toContain('DTSTART:20261124T130000Z');
    expect(file).toContain('SUMMARY:Tour à bois');
  });
});

describe('live planning', () => {
  const otherProcess = new PlanningHub(db.orm, db.database);
  afterAll(() => otherProcess.onApplicationShutdown());

  it('tells another process of a booking, only who follows that part, and never who booked', async () => {
    const feed = new PlanningFeed(otherProcess, world.clock);
    const [poleId, elsewhere] = [await make.pole(), await make.pole()];
    const resourceId = await make.resource({ poleId });
    const member = signedIn(await make.person());
    const followed = await feed.follow(member, { poleId, from: span.start, to: span.end });
    const notFollowed = await feed.follow(member, { poleId: elsewhere });
    const silent = notFollowed.next().then(() => 'heard');
    await world.bookSlot.execute(signedIn(await make.person()), { resourceId, ...at('10:00', '11:00') });
    const { value } = (await followed.next()) as { value: unknown };
    expect(value).toEqual({
      resourceId,
      poleId,
      startsAt: Date.UTC(2026, 10, 24, 9),
      endsAt: Date.UTC(2026, 10, 24, 10),
      at: world.clock.now(),
    });
    expect(await Promise.race([silent, Promise.resolve('silent')])).toBe('silent');
    await followed.return!();
    await notFollowed.return!();
  });

  it('comes back by itself when its connection is cut', async () => {
    const queue = await otherProcess.listen();
    await db.database.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'etabli-live' and datname = current_database()`,
    );
    const { done } = await queue.next();
    expect(done).toBe(false);
    await queue.return();
  });

  it('lets a session follow twenty screens, not more, and forgets those closed', async () => {
    const feed = new PlanningFeed(otherProcess, world.clock);
    const member = signedIn(await make.person());
    const open = await Promise.all(Array.from({ length: 20 }, () => feed.follow(member, {})));
    await expect(feed.follow(member, {})).rejects.toThrow();
    await open[0]!.return!();
    await (
      await feed.follow(member, {})
    ).return!();
    for (const screen of open) await screen.return!();
    await expect(feed.follow(visitor, {})).rejects.toThrow('Connectez-vous');
  });
});
