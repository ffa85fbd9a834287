import { newId } from '@etabli/database';
import { quotaUsage, Refused, type Slot } from '@etabli/domain';
import { ManufactureBuilder, RulebookBuilder, testDatabase } from '@etabli/testing';
import fc from 'fast-check';
import { BookingWorld, codesOf, refusalsOf, signedIn } from './booking-world';
import { QuotasLeftQuery } from './quotas/quotas-left.query';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);
const decide = new RulebookBuilder(db.database);

beforeAll(async () => {
  await make.openingHours(0, 1440);
  // bookings are written by hand here, without the time they take: quotas count bookings
  await db.database.sql('alter table booking disable trigger booking_holds_its_time');
});
afterAll(() => world.close());
afterEach(async () => {
  await db.database.sql('delete from quota');
  await db.database.sql('delete from booking_policy');
});

const HOUR = 3_600_000;
/** Tuesday 24 November 2026, 9 h in Paris: the clock of the world stands a day before. */
const NINE = Date.UTC(2026, 10, 24, 8);
const iso = (instant: number): string => new Date(instant).toISOString();
const at = (resourceId: string, start: number, hours = 1) => ({
  resourceId,
  startsAt: iso(start),
  endsAt: iso(start + hours * HOUR),
});

const usedBy = async (personId: string): Promise<number> => {
  const [row] = await db.database.sql<{ minutes: number }>(
    `select coalesce(sum(extract(epoch from ends_at - starts_at) / 60), 0)::int as minutes from booking
     where person_id = ? and state <> 'CANCELLED' and counts_in_quota`,
    [personId],
  );
  return row!.minutes;
};

/** What a program that knows no rule would write. */
const insert = (personId: string, resourceId: string, { start, end, allowed }: Slot & { allowed?: boolean }) =>
  db.database.sql(
    `insert into booking (id, person_id, resource_id, starts_at, ends_at, booked_by_id, quota_allowed, overlap_allowed)
     values (?, ?, ?, ?, ?, ?, ?, true)`,
    [newId(), personId, resourceId, new Date(start), new Date(end), personId, allowed ?? false],
  );

describe('quotas', () => {
  it('are never overspent by twenty parallel bookings of one person', async () => {
    await decide.quota({ limitMinutes: 300 });
    const member = signedIn(await make.person());
    const resources = await Promise.all(Array.from({ length: 4 }, () => make.resource()));
    const tries = Array.from({ length: 20 }, (_, i) => at(resources[i % 4]!, NINE + i * HOUR));
    const outcomes = await Promise.all(
      tries.map((input) => world.bookSlot.execute(member, input).catch((fault: unknown) => fault)),
    );
    expect(outcomes.filter((outcome) => typeof outcome === 'string')).toHaveLength(5);
    const refused = outcomes.flatMap((outcome) => (outcome instanceof Refused ? outcome.refusals : []));
    expect(refused).toHaveLength(15);
    expect(refused.every(({ code }) => code === 'QUOTA_EXCEEDED')).toBe(true);
    expect(await usedBy(member.personId)).toBe(300);
  }, 30_000);

  it('are not overspent by direct SQL either, whatever runs at once', async () => {
    await decide.quota({ limitMinutes: 300, period: 'DAY' });
    const personId = await make.person();
    const resourceId = await make.resource();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        insert(personId, resourceId, { start: NINE + i * 600_000, end: NINE + i * 600_000 + HOUR }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(await usedBy(personId)).toBe(300);
  }, 30_000);

  it('are judged by the database as by the rules, over a clock change, days, weeks and months', async () => {
    const resourceId = await make.resource();
    const sunday = Date.UTC(2026, 9, 25);
    const slots = fc
      .tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 1, max: 40 }))
      .map(([from, quarters]): Slot => {
        const start = sunday + from * HOUR;
        return { start, end: start + quarters * 900_000 };
      });
    const period = fc.constantFrom('DAY' as const, 'WEEK' as const, 'MONTH' as const);
    await fc.assert(
      fc.asyncProperty(period, fc.array(slots, { minLength: 3, maxLength: 10 }), async (kind, wanted) => {
        await db.database.sql('delete from quota');
        const limitMinutes = 600;
        await decide.quota({ limitMinutes, period: kind });
        const personId = await make.person();
        const counted: Slot[] = [];
        for (const slot of wanted) {
          const after = { period: kind, limitMinutes, counted: [...counted, slot] };
          const fits = [slot.start, slot.end - 1].every((i) => quotaUsage(after, i).usedMinutes <= limitMinutes);
          const outcome = await insert(personId, resourceId, slot).then(
            () => true,
            () => false,
          );
          expect(outcome).toBe(fits);
          if (fits) counted.push(slot);
        }
      }),
      { verbose: true, numRuns: 25 },
    );
  }, 60_000);

  it('say what was used, what is allowed and when hours are free again', async () => {
    await decide.quota({ limitMinutes: 120, scope: 'CATEGORY', category: 'Toupie' });
    const resourceId = await make.resource({ category: 'Toupie' });
    const member = signedIn(await make.person());
    await world.bookSlot.execute(member, at(resourceId, NINE));
    expect(await refusalsOf(world.bookSlot.execute(member, at(resourceId, NINE + 2 * HOUR, 2)))).toMatchObject([
      {
        code: 'QUOTA_EXCEEDED',
        scopeName: 'Toupie',
        usedMinutes: 60,
        allowedMinutes: 120,
        wantedMinutes: 120,
        freesAt: Date.UTC(2026, 10, 29, 23),
      },
    ]);
    await world.bookSlot.execute(member, at(await make.resource(), NINE + 2 * HOUR, 2));
  });

  it('bind those on their plan only', async () => {
    const [row] = await db.database.sql<{ id: string }>(`select id from plan limit 1`);
    const personId = await make.person();
    await decide.quota({ limitMinutes: 0, planId: row!.id });
    await world.bookSlot.execute(signedIn(personId), at(await make.resource(), NINE));
    await db.database.sql(
      'update subscription_term set plan_id = ? where subscription_id in (select id from plan_subscription where person_id = ?)',
      [row!.id, personId],
    );
    const later = at(await make.resource(), NINE + 3 * HOUR);
    expect(await codesOf(world.bookSlot.execute(signedIn(personId), later))).toEqual(['QUOTA_EXCEEDED']);
  });

  it('let a booking move within its own hours, and give them back when it is cancelled', async () => {
    await decide.quota({ limitMinutes: 120 });
    const member = signedIn(await make.person());
    const resourceId = await make.resource();
    const bookingId = await world.bookSlot.execute(member, at(resourceId, NINE, 2));
    await world.moveBooking.execute(member, { ...at(resourceId, NINE + 3 * HOUR, 2), bookingId });
    const other = at(resourceId, NINE + 6 * HOUR);
    expect(await codesOf(world.bookSlot.execute(member, other))).toEqual(['QUOTA_EXCEEDED']);
    await world.cancelBooking.execute(member, { bookingId });
    await world.bookSlot.execute(member, other);
  });

  it('leave out what is booked at short notice, for good, and keep what was booked early when it moves late', async () => {
    await decide.policy({ shortNoticeHours: 24 });
    await decide.quota({ limitMinutes: 60 });
    const member = signedIn(await make.person());
    const resourceId = await make.resource();
    const today = world.clock.now() + 3 * HOUR;
    await world.bookSlot.execute(member, at(resourceId, today, 2));
    expect(await usedBy(member.personId)).toBe(0);
    const early = await world.bookSlot.execute(member, at(resourceId, NINE + 24 * HOUR));
    await world.moveBooking.execute(member, { ...at(resourceId, today + 3 * HOUR), bookingId: early });
    expect(await usedBy(member.personId)).toBe(60);
    expect(await codesOf(world.bookSlot.execute(member, at(resourceId, NINE + 48 * HOUR)))).toEqual(['QUOTA_EXCEEDED']);
  });

  it('may be gone through by staff with a reason, never by direct SQL without one', async () => {
    await decide.quota({ limitMinutes: 60 });
    const personId = await make.person();
    const resourceId = await make.resource();
    const manager = signedIn(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
    const input = { ...at(resourceId, NINE, 3), personId, overrideReason: 'Commande urgente' };
    const bookingId = await world.bookSlot.execute(manager, input);
    const longer = 'update booking set ends_at = ends_at + ?::interval where id = ?';
    await db.database.sql('update booking set quota_allowed = false where id = ?', [bookingId]);
    await expect(db.database.sql(longer, ['1 hour', bookingId])).rejects.toThrow('more hours than the quota');
    await db.database.sql(longer, ['-1 hour', bookingId]);
    await insert(personId, resourceId, { start: NINE + 9 * HOUR, end: NINE + 10 * HOUR, allowed: true });
  });

  it('do not bind those who work here', async () => {
    await decide.quota({ limitMinutes: 0 });
    const trainer = signedIn(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
    await world.bookSlot.execute(trainer, at(await make.resource(), NINE));
  });
});

describe('what is left', () => {
  it('is told with the verdict, by the same calculation, before the booking', async () => {
    await decide.quota({ limitMinutes: 480, scope: 'CATEGORY', category: 'Tour' });
    const member = signedIn(await make.person());
    const resourceId = await make.resource({ category: 'Tour' });
    await world.bookSlot.execute(member, at(resourceId, NINE, 2));
    const verdict = await world.checkBooking.execute(member, at(resourceId, NINE + 4 * HOUR));
    const freesAt = Date.UTC(2026, 10, 29, 23);
    expect(verdict).toMatchObject({
      bookable: true,
      countsInQuotas: true,
      quotas: [{ label: 'Tour', limitMinutes: 480, usedMinutes: 120, leftMinutes: 360, period: 'WEEK', freesAt }],
    });
    expect(verdict.quotas[0]?.sentence).toBe('Il vous reste 6 h cette semaine sur « Tour ».');
    const later = await world.checkBooking.execute(member, at(resourceId, NINE + 7 * 24 * HOUR));
    expect(later.quotas[0]?.sentence).toBe('Il vous reste 8 h cette semaine-là sur « Tour ».');
  });

  it('is read by oneself and by staff, to the first instant of a period, by nobody else', async () => {
    await decide.quota({ limitMinutes: 60, period: 'DAY' });
    const member = signedIn(await make.person());
    const manager = signedIn(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
    await world.bookSlot.execute(member, at(await make.resource(), NINE));
    const quotas = new QuotasLeftQuery(db.database, world.clock);
    const read = async (viewer: typeof member, instant: number | null) =>
      (await quotas.of(viewer, { personIds: [member.personId], at: instant })).get(member.personId);
    const midnight = Date.UTC(2026, 10, 23, 23);
    expect(await read(member, midnight)).toMatchObject([{ usedMinutes: 60, leftMinutes: 0 }]);
    expect(await read(manager, midnight - 1)).toMatchObject([{ usedMinutes: 0, leftMinutes: 60 }]);
    expect(await read(member, null)).toMatchObject([{ sentence: 'Il vous reste 1 h aujourd’hui.' }]);
    expect(await read(signedIn(await make.person()), midnight)).toBeUndefined();
  });
});

describe('bookings to come', () => {
  it('are at most so many, the one that moves left out', async () => {
    await decide.policy({ maximumUpcoming: 2 });
    const member = signedIn(await make.person());
    const resourceId = await make.resource();
    const first = await world.bookSlot.execute(member, at(resourceId, NINE));
    await world.bookSlot.execute(member, at(resourceId, NINE + 2 * HOUR));
    expect(await codesOf(world.bookSlot.execute(member, at(resourceId, NINE + 4 * HOUR)))).toEqual([
      'TOO_MANY_UPCOMING',
    ]);
    await world.moveBooking.execute(member, { ...at(resourceId, NINE + 6 * HOUR), bookingId: first });
  });
});

describe('absences', () => {
  it('stop bookings for a while, unless forgiven', async () => {
    await decide.policy({ noShow: { limit: 2, withinWeeks: 4, restrictDays: 7 } });
    const member = signedIn(await make.person());
    const resourceId = await make.resource();
    const absences: string[] = [];
    for (const days of [2, 1]) {
      const start = world.clock.now() - days * 24 * HOUR;
      await insert(member.personId, resourceId, { start, end: start + HOUR });
      const [booking] = await db.database.sql<{ id: string }>(
        'select id from booking where person_id = ? order by created_at desc, id desc limit 1',
        [member.personId],
      );
      absences.push(await decide.absence({ bookingId: booking!.id, personId: member.personId, at: start }));
    }
    const refusals = await refusalsOf(world.bookSlot.execute(member, at(resourceId, NINE)));
    expect(refusals).toMatchObject([{ code: 'NO_SHOW_RESTRICTION', absenceCount: 2 }]);
    await db.database.sql(
      `insert into absence_pardon (id, absence_id, pardoned_by_id, reason) values (?, ?, ?, 'Malade')`,
      [newId(), absences[0], member.personId],
    );
    await world.bookSlot.execute(member, at(resourceId, NINE));
  });
});
