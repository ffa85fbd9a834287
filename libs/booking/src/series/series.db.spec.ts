import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { BookingWorld, codesOf, refusalsOf, signedIn } from '../booking-world';
import { overlapsFound } from '../overlaps.check';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);

beforeAll(() => make.openingHours());
beforeEach(() => world.clock.set(Date.UTC(2026, 8, 28, 7)));
afterAll(() => world.close());

const member = async () => signedIn(await make.person());
/** Tuesdays from 13 October 2026, ten to noon: the clocks change on the 25th. */
const tuesdays = (resourceId: string, more: object = {}) => ({
  resourceId,
  startsOn: '2026-10-13',
  startTime: '10:00',
  endTime: '12:00',
  rule: 'FREQ=WEEKLY;COUNT=4',
  ...more,
});
const starts = async (seriesId: string): Promise<string[]> => {
  const rows = await db.database.sql<{ at: string }>(
    `select to_char(starts_at at time zone 'Europe/Paris', 'DD/MM HH24:MI') as at from booking
     where series_id = ?::uuid and state <> 'CANCELLED' order by starts_at`,
    [seriesId],
  );
  return rows.map(({ at }) => at);
};
const rowOf = async (seriesId: string) => {
  const [row] = await db.database.sql('select rule, start_minute from booking_series where id = ?::uuid', [seriesId]);
  return row;
};
const bookingOf = async (seriesId: string, rank: number): Promise<string> => {
  const rows = await db.database.sql<{ id: string }>(
    'select id from booking where series_id = ?::uuid order by occurrence_on',
    [seriesId],
  );
  return rows[rank]!.id;
};
const counted = async (table: string): Promise<number> => {
  const [row] = await db.database.sql<{ total: number }>(`select count(*)::int as total from ${table}`);
  return row!.total;
};

describe('booking a series', () => {
  it('stays at the same hour of the wall clock across the change of October, and says the same before', async () => {
    const [resourceId, who] = [await make.resource(), await member()];
    const preview = await world.previewSeries.execute(who, tuesdays(resourceId));
    expect(preview.occurrences.map(({ outcome }) => outcome)).toEqual(['BOOK', 'BOOK', 'BOOK', 'BOOK']);
    expect(preview.minutes).toBe(480);
    const seriesId = await world.bookSeries.execute(who, tuesdays(resourceId));
    expect(await starts(seriesId)).toEqual(['13/10 10:00', '20/10 10:00', '27/10 10:00', '03/11 10:00']);
  });

  it('is told to its person once as a whole, when booked, moved and cancelled, and never booking by booking', async () => {
    const [resourceId, who] = [await make.resource(), await member()];
    const seriesId = await world.bookSeries.execute(who, tuesdays(resourceId));
    const bookingId = await bookingOf(seriesId, 0);
    world.clock.set(world.clock.now() + 1_000);
    await world.moveSeries.execute(who, { bookingId, scope: 'ALL', startTime: '14:00', endTime: '15:00' });
    world.clock.set(world.clock.now() + 1_000);
    await world.cancelSeries.execute(who, { bookingId, scope: 'ALL' });
    const told = await db.database.sql(`select type, title from notification where person_id = ?::uuid order by id`, [
      who.personId,
    ]);
    expect(told.map(({ type }: { type?: string }) => type)).toEqual([
      'BOOKING_CONFIRMED',
      'BOOKING_MOVED',
      'BOOKING_CANCELLED',
    ]);
    const [left] = await db.database.sql(
      'select count(*)::int as untold from booking where series_id = ?::uuid and announced_revision is distinct from revision',
      [seriesId],
    );
    expect(left).toEqual({ untold: 0 });
  });

  it('asks about taken days, with what is free instead; books nothing until it is told', async () => {
    const [resourceId, who, other] = [await make.resource(), await member(), await member()];
    await world.bookSlot.execute(other, { resourceId, startsAt: '2026-10-20T09:00', endsAt: '2026-10-20T11:00' });
    const preview = await world.previewSeries.execute(who, tuesdays(resourceId));
    const [, second] = preview.occurrences;
    expect([second!.outcome, second!.refusals.map(({ code }) => code), second!.alternatives.length]).toEqual([
      'ASK',
      ['SLOT_TAKEN'],
      3,
    ]);
    const before = [await counted('booking'), await counted('booking_series')];
    expect(await refusalsOf(world.bookSeries.execute(who, tuesdays(resourceId)))).toEqual([
      { code: 'OCCURRENCES_TO_DECIDE', days: ['2026-10-20'] },
    ]);
    expect([await counted('booking'), await counted('booking_series')]).toEqual(before);
  });

  it('skips, shifts, or takes what was decided for a day', async () => {
    const [resourceId, other] = [await make.resource(), await member()];
    await world.bookSlot.execute(other, { resourceId, startsAt: '2026-10-20T09:00', endsAt: '2026-10-20T11:00' });
    const booked = async (more: object): Promise<string[]> => {
      const seriesId = await world.bookSeries.execute(
        await member(),
        tuesdays(resourceId, { rule: 'FREQ=WEEKLY;COUNT=2', ...more }),
      );
      const result = await starts(seriesId);
      await db.database.sql(
        `with freed as (delete from occupation o using booking b where b.id = o.booking_id and b.series_id = ?::uuid)
         update booking set state = 'CANCELLED', cancelled_at = now() where series_id = ?::uuid`,
        [seriesId, seriesId],
      );
      return result;
    };
    expect(await booked({ onConflict: 'SKIP' })).toEqual(['13/10 10:00']);
    expect(await booked({ onConflict: 'SHIFT' })).toEqual(['13/10 10:00', '20/10 11:00']);
    const take = { day: '2026-10-20', action: 'TAKE', startsAt: '2026-10-21T15:00', endsAt: '2026-10-21T16:00' };
    expect(await booked({ decisions: [take] })).toEqual(['13/10 10:00', '21/10 15:00']);
  });

  it('counts the earlier ones in the quota of the later ones, and the database agrees', async () => {
    const [resourceId, who] = [await make.resource(), await member()];
    await db.database.sql(
      `insert into quota (id, scope, resource_id, period, limit_minutes) values (gen_random_uuid(), 'RESOURCE', ?::uuid, 'WEEK', 240)`,
      [resourceId],
    );
    const everyDay = tuesdays(resourceId, { rule: 'FREQ=DAILY;COUNT=4', onConflict: 'SKIP' });
    const { occurrences } = await world.previewSeries.execute(who, everyDay);
    expect(occurrences.map(({ outcome }) => outcome)).toEqual(['BOOK', 'BOOK', 'SKIP', 'SKIP']);
    expect(occurrences[2]!.refusals.map(({ code }) => code)).toEqual(['QUOTA_EXCEEDED']);
    expect(await starts(await world.bookSeries.execute(who, everyDay))).toEqual(['13/10 10:00', '14/10 10:00']);
  });

  it('without an end goes as far as bookings are open', async () => {
    const [resourceId, who] = [await make.resource({ horizonDays: 30 }), await member()];
    const seriesId = await world.bookSeries.execute(who, tuesdays(resourceId, { rule: 'FREQ=WEEKLY' }));
    expect(await starts(seriesId)).toEqual(['13/10 10:00', '20/10 10:00', '27/10 10:00']);
  });

  it('asked twice with one id is booked once; thirty at once leave no overlap', async () => {
    const [resourceId, who] = [await make.resource(), await member()];
    const input = tuesdays(resourceId, { clientMutationId: 'once' });
    const ids = await Promise.all([1, 2, 3].map(() => world.bookSeries.execute(who, input)));
    expect(new Set(ids).size).toBe(1);
    const crowded = await Promise.allSettled(
      Array.from({ length: 30 }, async (_, rank) =>
        world.bookSeries.execute(
          await member(),
          tuesdays(resourceId, {
            startTime: `${String(8 + (rank % 6)).padStart(2, '0')}:00`,
            endTime: '14:30',
            onConflict: 'SKIP',
          }),
        ),
      ),
    );
    expect(crowded.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    expect(await overlapsFound(db.database)).toEqual([]);
  }, 30_000);

  it('refuses a rule it does not understand and one that books nothing, saying why', async () => {
    const [resourceId, who] = [await make.resource(), await member()];
    expect(await codesOf(world.bookSeries.execute(who, tuesdays(resourceId, { rule: 'FREQ=YEARLY' })))).toEqual([
      'RECURRENCE_UNREADABLE',
    ]);
    const night = tuesdays(resourceId, { startTime: '03:00', endTime: '04:00', onConflict: 'SKIP' });
    expect(await codesOf(world.bookSeries.execute(who, night))).toEqual(['SERIES_EMPTY', 'OUTSIDE_OPENING_HOURS']);
  });
});

describe('editing a series', () => {
  const four = async () => {
    const [resourceId, who] = [await make.resource(), await member()];
    return { resourceId, who, seriesId: await world.bookSeries.execute(who, tuesdays(resourceId)) };
  };

  it('cancels this one and the following, or all, and leaves what has begun', async () => {
    const { who, seriesId } = await four();
    await world.cancelSeries.execute(who, { bookingId: await bookingOf(seriesId, 2), scope: 'FOLLOWING' });
    expect(await starts(seriesId)).toEqual(['13/10 10:00', '20/10 10:00']);
    world.clock.set(Date.UTC(2026, 9, 14));
    await world.cancelSeries.execute(who, { bookingId: await bookingOf(seriesId, 0), scope: 'ALL' });
    expect(await starts(seriesId)).toEqual(['13/10 10:00']);
    expect(
      await codesOf(world.cancelSeries.execute(who, { bookingId: await bookingOf(seriesId, 0), scope: 'ALL' })),
    ).toEqual(['SERIES_OVER']);
  });

  it('keeps the one whose deadline has passed, and says so when it is the only one', async () => {
    const { who, seriesId } = await four();
    world.clock.set(Date.UTC(2026, 9, 13, 7));
    await world.cancelSeries.execute(who, { bookingId: await bookingOf(seriesId, 0), scope: 'ALL' });
    expect(await starts(seriesId)).toEqual(['13/10 10:00']);
    expect(
      await codesOf(world.cancelSeries.execute(who, { bookingId: await bookingOf(seriesId, 0), scope: 'ALL' })),
    ).toEqual(['CANCELLATION_DEADLINE_PASSED']);
  });

  it('moves all of it to another hour and another day, even onto its own old slots', async () => {
    const { who, seriesId } = await four();
    const move = { bookingId: await bookingOf(seriesId, 0), scope: 'ALL', startTime: '11:00', endTime: '13:00' };
    await world.moveSeries.execute(who, move);
    expect(await starts(seriesId)).toEqual(['13/10 11:00', '20/10 11:00', '27/10 11:00', '03/11 11:00']);
    await world.moveSeries.execute(who, { ...move, shiftDays: 1 });
    expect(await starts(seriesId)).toEqual(['14/10 11:00', '21/10 11:00', '28/10 11:00', '04/11 11:00']);
    expect(await rowOf(seriesId)).toEqual({ rule: 'FREQ=WEEKLY;COUNT=4', start_minute: 660 });
  });

  it('moves this one and the following as a series of their own', async () => {
    const { who, seriesId } = await four();
    const following = await world.moveSeries.execute(who, {
      bookingId: await bookingOf(seriesId, 2),
      scope: 'FOLLOWING',
      startTime: '14:00',
      endTime: '15:00',
    });
    expect(await starts(seriesId)).toEqual(['13/10 10:00', '20/10 10:00']);
    expect(await starts(following)).toEqual(['27/10 14:00', '03/11 14:00']);
    expect(await rowOf(seriesId)).toEqual({ rule: 'FREQ=WEEKLY;UNTIL=20261026T235959', start_minute: 600 });
    expect(await rowOf(following)).toEqual({ rule: 'FREQ=WEEKLY;COUNT=2', start_minute: 840 });
  });

  it('moves nothing when a day is taken and it has to ask, all but that day when told to skip', async () => {
    const { resourceId, who, seriesId } = await four();
    await world.bookSlot.execute(await member(), {
      resourceId,
      startsAt: '2026-10-20T14:00',
      endsAt: '2026-10-20T15:00',
    });
    const move = { bookingId: await bookingOf(seriesId, 0), scope: 'ALL', startTime: '14:00', endTime: '15:00' };
    expect(await refusalsOf(world.moveSeries.execute(who, move))).toEqual([
      { code: 'OCCURRENCES_TO_DECIDE', days: ['2026-10-20'] },
    ]);
    expect(await starts(seriesId)).toEqual(['13/10 10:00', '20/10 10:00', '27/10 10:00', '03/11 10:00']);
    await world.moveSeries.execute(who, { ...move, onConflict: 'SKIP' });
    expect(await starts(seriesId)).toEqual(['13/10 14:00', '20/10 10:00', '27/10 14:00', '03/11 14:00']);
  });

  it('of somebody else does not exist', async () => {
    const { seriesId } = await four();
    const bookingId = await bookingOf(seriesId, 0);
    const stranger = await member();
    expect(await codesOf(world.cancelSeries.execute(stranger, { bookingId, scope: 'ALL' }))).toEqual(['NOT_FOUND']);
    expect(
      await codesOf(
        world.moveSeries.execute(stranger, { bookingId, scope: 'ALL', startTime: '14:00', endTime: '15:00' }),
      ),
    ).toEqual(['NOT_FOUND']);
  });
});
