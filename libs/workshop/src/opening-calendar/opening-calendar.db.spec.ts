import type { Viewer } from '@etabli/api-kit';
import { CALENDAR_LOCK, newId } from '@etabli/database';
import { Refused } from '@etabli/domain';
import { FakeClock } from '@etabli/gateways';
import { PlanningHub, PlanningNotifier } from '@etabli/jobs';
import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { PlanningAnnouncer } from '../planning-announcer';
import { AddClosure } from './add-closure.use-case';
import { OpeningCalendarQuery } from './opening-calendar.query';
import { RemoveClosure } from './remove-closure.use-case';
import { SetOpeningHours } from './set-opening-hours.use-case';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(Date.UTC(2026, 10, 23, 9));
const hub = new PlanningHub(db.orm, db.database);
const notifier = new PlanningNotifier(hub);
const announcer = new PlanningAnnouncer(notifier, clock);
const setOpeningHours = new SetOpeningHours(db.transaction, announcer);
const addClosure = new AddClosure(db.transaction, clock, announcer);
const removeClosure = new RemoveClosure(db.transaction, announcer);
const calendar = new OpeningCalendarQuery(db.database);

const personId = await make.person({ roles: ['MANAGER'] });
const manager: Viewer = {
  signedIn: true,
  personId,
  sessionId: newId(),
  roles: ['MANAGER'],
  language: 'FR',
  partnerId: null,
};
const member: Viewer = { ...manager, roles: ['MEMBER'] };

const codes = async (act: () => Promise<unknown>): Promise<string[]> => {
  try {
    await act();
    return [];
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusals.map(({ code }) => code);
    throw fault;
  }
};
const on = (weekday: number, opensAtMinute: number, closesAtMinute: number) => ({
  weekday,
  opensAtMinute,
  closesAtMinute,
});

describe('the opening hours', () => {
  it('are replaced as a whole week, from Monday', async () => {
    await setOpeningHours.execute(manager, { openingHours: [on(3, 480, 1_080)] });
    await setOpeningHours.execute(manager, { openingHours: [on(2, 780, 1_080), on(1, 480, 720), on(2, 480, 720)] });
    expect(await calendar.week()).toEqual([on(1, 480, 720), on(2, 480, 720), on(2, 780, 1_080)]);
  });

  it('stay as they were when the new ones overlap', async () => {
    const before = await calendar.week();
    const overlapping = { openingHours: [on(1, 480, 720), on(1, 600, 800)] };
    expect(await codes(async () => setOpeningHours.execute(manager, overlapping))).toEqual(['OPENING_HOURS_OVERLAP']);
    expect(await calendar.week()).toEqual(before);
  });

  it('are set by managers only', () => {
    expect(() => setOpeningHours.execute(member, { openingHours: [] })).toThrow('Votre compte ne permet pas');
  });

  it('wait for a booking that reads the calendar', async () => {
    let set = false;
    let setting: Promise<unknown> = Promise.resolve();
    await db.transaction.run(async (em) => {
      await em.execute('select pg_advisory_xact_lock_shared(?)', [CALENDAR_LOCK]);
      setting = setOpeningHours.execute(manager, { openingHours: [on(5, 480, 720)] }).then(() => (set = true));
      const waiting =
        "select count(*)::int as waiting from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())";
      while ((await db.database.sql<{ waiting: number }>(waiting))[0]?.waiting === 0);
      expect(set).toBe(false);
    });
    await setting;
    expect(set).toBe(true);
  });
});

describe('a closure', () => {
  const christmas = { startsAt: '2026-12-24T12:00', endsAt: '2026-12-28T08:00', reason: 'Congés d’hiver' };

  it('is read back in civil days, between its first and its last', async () => {
    const { closure } = await addClosure.execute(manager, christmas);
    expect(closure).toMatchObject({ startsAt: Date.UTC(2026, 11, 24, 11), endsAt: Date.UTC(2026, 11, 28, 7) });
    const { closures, publicHolidays } = await calendar.between('2026-12-25', '2026-12-31');
    expect(closures).toMatchObject([{ id: closure.id, reason: 'Congés d’hiver' }]);
    expect(publicHolidays).toEqual([{ date: '2026-12-25', name: 'Noël' }]);
    expect((await calendar.between('2026-12-29', '2026-12-31')).closures).toEqual([]);
    await removeClosure.execute(manager, { closureId: closure.id });
    expect((await calendar.between('2026-12-25', '2026-12-31')).closures).toEqual([]);
    const acts = await db.database.sql('select action from audit_entry where subject_id = ? order by id', [closure.id]);
    expect(acts).toEqual([{ action: 'AddClosure' }, { action: 'RemoveClosure' }]);
  });

  it('names the confirmed bookings inside, and keeps them', async () => {
    const resourceId = await make.resource();
    const booked = await make.booking(personId, resourceId, {
      start: Date.parse('2026-12-26T09:00Z'),
      end: Date.parse('2026-12-26T10:00Z'),
    });
    const { affectedBookingIds } = await addClosure.execute(manager, christmas);
    expect(affectedBookingIds).toEqual([booked]);
    expect(await db.database.sql('select state from booking where id = ?', [booked])).toEqual([{ state: 'CONFIRMED' }]);
  });

  it('is told to screens, for every resource', async () => {
    await make.resource();
    const everyone = await db.database.sql<{ id: string }>('select id from resource');
    const heard = await hub.listen();
    await addClosure.execute(manager, { ...christmas, startsAt: '2027-05-06T08:00', endsAt: '2027-05-07T08:00' });
    const told = new Set<string>();
    for await (const change of heard) {
      if (change.startsAt === Date.UTC(2027, 4, 6, 6)) told.add(change.resourceId);
      if (told.size === everyone.length) break;
    }
    expect([...told].sort()).toEqual(everyone.map(({ id }) => id).sort());
  });

  it('is refused when its times are unclear, reversed or past, and leaves nothing', async () => {
    const before = (await db.database.sql('select id from closure')).length;
    const add = (startsAt: string, endsAt: string) =>
      codes(async () => addClosure.execute(manager, { startsAt, endsAt, reason: 'Inventaire' }));
    expect(await add('2027-03-28T02:30', '2027-03-28T12:00')).toEqual(['LOCAL_TIME_DOES_NOT_EXIST']);
    expect(await add('2026-10-25T02:30', '9999-01-01T00:00')).toEqual(['LOCAL_TIME_AMBIGUOUS', 'MALFORMED_TIME']);
    expect(await add('2026-12-02T10:00', '2026-12-01T10:00')).toEqual(['CLOSURE_ENDS_BEFORE_IT_STARTS']);
    expect(await add('2026-11-01T10:00', '2026-11-02T10:00')).toEqual(['CLOSURE_ALREADY_OVER']);
    expect((await db.database.sql('select id from closure')).length).toBe(before);
  });

  it('is added and removed by managers only; an unknown one is not found', async () => {
    expect(() => addClosure.execute(member, christmas)).toThrow('Votre compte ne permet pas');
    expect(() => removeClosure.execute(member, { closureId: newId() })).toThrow('Votre compte ne permet pas');
    expect(await codes(async () => removeClosure.execute(manager, { closureId: newId() }))).toEqual(['NOT_FOUND']);
  });
});

describe('the opening calendar', () => {
  afterAll(async () => {
    await notifier.beforeApplicationShutdown();
    await hub.onApplicationShutdown();
  });

  it('is refused when reversed or longer than two years', async () => {
    expect(await codes(() => calendar.between('2026-12-02', '2026-12-01'))).toEqual(['INVALID_INPUT']);
    expect(await codes(() => calendar.between('2026-01-01', '2030-01-01'))).toEqual(['INVALID_INPUT']);
  });
});
