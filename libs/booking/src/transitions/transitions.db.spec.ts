import type { SignedIn } from '@etabli/api-kit';
import { newId } from '@etabli/database';
import { Refused } from '@etabli/domain';
import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { signedIn } from '../booking-world';
import { FloorWorld } from '../floor-world';
import { overlapsFound } from '../overlaps.check';
import { ANSWERS, BY_SQL, SITUATIONS, type Situation, type SqlWay, type Way } from './table';

const db = await testDatabase();
const world = new FloorWorld(db);
const make = new ManufactureBuilder(db.database);

/** Monday 23 November 2026, 8 h in Paris. */
const MORNING = Date.UTC(2026, 10, 23, 7);
const on = (from: string, to: string) => ({ startsAt: `2026-11-24T${from}`, endsAt: `2026-11-24T${to}` });
const SLOT = on('10:00', '12:00');
const AFTERNOON = on('15:00', '16:00');
/** Tuesday, 11 h in Paris: the slot has begun, the afternoon has not. */
const DURING = Date.UTC(2026, 10, 24, 10);
const instants = ({ startsAt, endsAt }: typeof SLOT): [string, string] => [`${startsAt}+01`, `${endsAt}+01`];

interface Stage {
  readonly machine: string;
  readonly who: SignedIn;
  readonly staff: SignedIn;
}

/** Prepares a way to make a booking live, before the situation comes about; gives the act. */
type Prepare = (stage: Stage) => Promise<() => Promise<unknown>>;

const member = async (): Promise<SignedIn> => signedIn(await make.person());
const book = (who: SignedIn, resourceId: string, slot: typeof SLOT) =>
  world.bookSlot.execute(who, { resourceId, ...slot });

const WAYS: Readonly<Record<Way, Prepare>> = {
  create:
    async ({ machine, who }) =>
    async () =>
      book(who, machine, SLOT),
  move: async ({ machine, who }) => {
    const bookingId = await book(who, machine, AFTERNOON);
    return () => world.moveBooking.execute(who, { bookingId, ...SLOT });
  },
  resize: async ({ machine, who }) => {
    const bookingId = await book(who, machine, on('09:00', '10:00'));
    return () => world.moveBooking.execute(who, { bookingId, ...on('09:00', '12:00') });
  },
  reassign: async ({ machine, who }) => {
    const bookingId = await book(who, await make.resource(), AFTERNOON);
    return () => world.moveBooking.execute(who, { bookingId, resourceId: machine, ...SLOT });
  },
  'series edit': async ({ machine, who }) => {
    const seriesId = await world.bookSeries.execute(who, {
      resourceId: machine,
      startsOn: '2026-11-24',
      startTime: '15:00',
      endTime: '17:00',
      rule: 'FREQ=DAILY;COUNT=2',
    });
    const [first] = await db.database.sql<{ id: string }>(
      'select id from booking where series_id = ? order by starts_at limit 1',
      [seriesId],
    );
    return () =>
      world.moveSeries.execute(who, { bookingId: first!.id, scope: 'ALL', startTime: '10:00', endTime: '12:00' });
  },
  claim: async ({ machine, who }) => {
    const owner = await member();
    const bookingId = await book(owner, machine, SLOT);
    const entryId = await world.joinWaitlist.execute(who, { resourceId: machine, ...SLOT });
    await world.cancelBooking.execute(owner, { bookingId });
    return () => world.claimSlot.execute(who, { entryId });
  },
  approve: async ({ machine, who, staff }) => {
    await db.database.sql('update resource set needs_approval = true where id = ?', [machine]);
    const bookingId = await book(who, machine, SLOT);
    return () => world.approveBooking.execute(staff, { bookingId });
  },
  'staff edit': async ({ machine, who, staff }) => {
    const bookingId = await book(who, machine, AFTERNOON);
    return () => world.moveBooking.execute(staff, { bookingId, ...SLOT, overrideReason: 'Urgence client' });
  },
  incident:
    async ({ machine, who }) =>
    async () => {
      await db.database.sql(
        "update resource set in_service = false, out_of_service_reason = 'Lame cassée' where id = ?",
        [machine],
      );
      return book(who, machine, SLOT);
    },
};

/** Brings the situation about; when a hold or a request keeps the slot, what was in the way is refused instead. */
async function bringAbout(situation: Situation, { machine, who }: Stage): Promise<void> {
  if (situation === 'taken') await book(await member(), machine, SLOT);
  if (situation === 'adjacent') await book(await member(), machine, on('12:00', '13:00'));
  if (situation === 'own') await book(who, await make.resource(), SLOT);
  if (situation === 'maintenance')
    await db.database.sql(
      "insert into occupation (id, resource_id, during, kind) values (?, ?, tstzrange(?, ?), 'MAINTENANCE')",
      [newId(), machine, ...instants(SLOT)],
    );
  if (situation === 'past') world.clock.set(DURING);
}

const reasonsOf = (fault: unknown): string => {
  if (fault instanceof Refused) return fault.refusals.map(({ code }) => code).join(' ');
  const { constraint } = fault as { constraint?: string };
  if (constraint) return constraint;
  throw fault;
};
const answerOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'booked',
    (fault: unknown) => reasonsOf(fault),
  );

async function stage(): Promise<Stage> {
  world.clock.set(MORNING);
  const staff = signedIn(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
  return { machine: await make.resource({ cancellationDeadlineMinutes: 0 }), who: await member(), staff };
}

beforeAll(() => make.openingHours());
afterEach(async () => expect(await overlapsFound(db.database)).toEqual([]));
afterAll(() => world.close());

const cells = <W extends string>(table: Readonly<Record<W, Readonly<Record<Situation, string>>>>) =>
  (Object.keys(table) as W[]).flatMap((way) =>
    SITUATIONS.map((situation) => [way, situation, table[way][situation]] as const),
  );

describe('every way to make a booking live, in every situation', () => {
  it.each(cells(ANSWERS))('%s, %s: %s', async (way, situation, expected) => {
    const scene = await stage();
    const act = await WAYS[way](scene);
    const kept = await answerOf(bringAbout(situation, scene));
    const answer = kept === 'booked' ? await answerOf(act()) : `kept from it: ${kept}`;
    expect(answer).toBe(expected);
  });
});

describe('the preview of a new booking', () => {
  it.each(SITUATIONS)('says what booking says: %s', async (situation) => {
    const scene = await stage();
    await bringAbout(situation, scene);
    const { refusals } = await world.checkBooking.execute(scene.who, { resourceId: scene.machine, ...SLOT });
    expect(refusals.map(({ code }) => code).join(' ') || 'booked').toBe(ANSWERS.create[situation]);
  });

  it('sees the slot that an offer keeps for somebody else', async () => {
    const scene = await stage();
    await WAYS.claim(scene);
    const { refusals } = await world.checkBooking.execute(await member(), { resourceId: scene.machine, ...SLOT });
    expect(refusals.map(({ code }) => code)).toEqual(['SLOT_TAKEN']);
  });
});

const ROW =
  'insert into booking (id, person_id, resource_id, starts_at, ends_at, booked_by_id) values (?, ?, ?, ?, ?, ?)';
const WITH_ITS_TIME = `with made as (${ROW} returning id, resource_id, tstzrange(starts_at, ends_at) as during)
  insert into occupation (id, resource_id, during, kind, booking_id)
  select gen_random_uuid(), resource_id, during, 'BOOKING', id from made`;
const rowOf = ({ machine, who }: Stage) => [newId(), who.personId, machine, ...instants(SLOT), who.personId];

const SQL_WAYS: Readonly<Record<SqlWay, Prepare>> = {
  insert: async (scene) => async () => db.database.sql(WITH_ITS_TIME, rowOf(scene)),
  'insert without its time': async (scene) => async () => db.database.sql(ROW, rowOf(scene)),
  update: async ({ machine, who }) => {
    const bookingId = await book(who, machine, AFTERNOON);
    const [from, to] = instants(SLOT);
    return () =>
      db.database.sql(
        `with moved as (update booking set starts_at = ?, ends_at = ? where id = ?)
         update occupation set during = tstzrange(?, ?) where booking_id = ?`,
        [from, to, bookingId, from, to, bookingId],
      );
  },
  'update without its time': async ({ machine, who }) => {
    const bookingId = await book(who, machine, AFTERNOON);
    return () =>
      db.database.sql('update booking set starts_at = ?, ends_at = ? where id = ?', [...instants(SLOT), bookingId]);
  },
  'un-cancel': async ({ machine, who }) => {
    const bookingId = await book(who, machine, SLOT);
    await world.cancelBooking.execute(who, { bookingId });
    return () =>
      db.database.sql(
        `with live as (update booking set state = 'CONFIRMED', cancelled_at = null where id = ? returning id, resource_id, tstzrange(starts_at, ends_at) as during)
         insert into occupation (id, resource_id, during, kind, booking_id)
         select gen_random_uuid(), resource_id, during, 'BOOKING', id from live`,
        [bookingId],
      );
  },
  'un-cancel without its time': async ({ machine, who }) => {
    const bookingId = await book(who, machine, SLOT);
    await world.cancelBooking.execute(who, { bookingId });
    return () =>
      db.database.sql("update booking set state = 'CONFIRMED', cancelled_at = null where id = ?", [bookingId]);
  },
};

describe('the database, whatever writes', () => {
  it.each(cells(BY_SQL))('%s, %s: %s', async (way, situation, expected) => {
    const scene = await stage();
    const act = await SQL_WAYS[way](scene);
    await bringAbout(situation, scene);
    expect(await answerOf(act())).toBe(expected);
  });
});
