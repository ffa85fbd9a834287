import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { codesOf, signedIn } from '../booking-world';
import { FloorWorld } from '../floor-world';
import { AbsencesQuery } from './absences.query';
import { MachinePageQuery } from './machine-page.query';

const db = await testDatabase();
const world = new FloorWorld(db);
const make = new ManufactureBuilder(db.database);
const pages = new MachinePageQuery(db.database, world.clock);
const absences = new AbsencesQuery(db.database);

beforeAll(() => make.openingHours());
beforeEach(() => world.clock.set(Date.UTC(2026, 10, 23, 7)));
afterAll(() => world.close());

const MINUTE = 60_000;
/** Ten in Paris, tomorrow. */
const TEN = Date.UTC(2026, 10, 24, 9);
const slot = { startsAt: '2026-11-24T10:00', endsAt: '2026-11-24T12:00' };
const member = async () => signedIn(await make.person());
const at = (minutes: number): number => {
  world.clock.set(TEN + minutes * MINUTE);
  return world.clock.now();
};

async function checkedResource(minutes: number | null = 15): Promise<{ resourceId: string; code: string }> {
  const resourceId = await make.resource();
  const [row] = await db.database.sql<{ code: string }>(
    `update resource set check_in_minutes = ?, check_in_since = case when ?::int is not null then timestamptz '2026-01-01' end
     where id = ?::uuid returning code`,
    [minutes, minutes, resourceId],
  );
  return { resourceId, code: row!.code };
}
async function booked(minutes: number | null = 15) {
  const [{ resourceId, code }, who] = [await checkedResource(minutes), await member()];
  return { resourceId, code, who, bookingId: await world.bookSlot.execute(who, { resourceId, ...slot }) };
}
const rowOf = async (bookingId: string) => {
  const [row] = await db.database.sql<Record<string, unknown>>(
    `select b.state, b.checked_in_at is not null as came, b.released_at is not null as released, b.finished_at is not null as finished,
       to_char(b.ends_at at time zone 'Europe/Paris', 'HH24:MI') as ends, to_char(b.booked_until at time zone 'Europe/Paris', 'HH24:MI') as booked,
       (select to_char(upper(o.during) at time zone 'Europe/Paris', 'HH24:MI') from occupation o where o.booking_id = b.id) as free
     from booking b where b.id = ?::uuid`,
    [bookingId],
  );
  return row;
};
const absencesOf = (personId: string) =>
  db.database.sql<{ kind: string }>('select kind from absence where person_id = ?::uuid', [personId]);

describe('checking in', () => {
  it('by the code on the machine finds one’s booking, once; nobody is released then', async () => {
    const { code, who, bookingId } = await booked();
    at(-16);
    expect(await codesOf(world.checkIn.execute(who, { code }))).toEqual(['TOO_EARLY_TO_CHECK_IN']);
    at(-15);
    expect(await world.checkIn.execute(who, { code: code.toLowerCase() })).toBe(bookingId);
    expect(await world.checkIn.execute(who, { bookingId })).toBe(bookingId);
    await world.releaseUnclaimed.execute(at(40));
    expect(await rowOf(bookingId)).toMatchObject({ came: true, released: false, ends: '12:00' });
    expect(await absencesOf(who.personId)).toEqual([]);
  });

  it('is refused without a booking, for an unknown code, and for somebody else’s booking', async () => {
    const { code, bookingId } = await booked();
    at(0);
    const stranger = await member();
    expect(await codesOf(world.checkIn.execute(stranger, { code }))).toEqual(['NO_BOOKING_TO_CHECK_IN']);
    expect(await codesOf(world.checkIn.execute(stranger, { code: 'NOTHERE' }))).toEqual(['NOT_FOUND']);
    expect(await codesOf(world.checkIn.execute(stranger, { bookingId }))).toEqual(['NOT_FOUND']);
  });
});

describe('a slot nobody came to', () => {
  it('is released after the minutes of the machine, once, whatever runs at once; the absence is recorded and told', async () => {
    const { resourceId, who, bookingId } = await booked();
    await world.releaseUnclaimed.execute(at(15) - 1);
    expect(await rowOf(bookingId)).toMatchObject({ released: false });
    await Promise.all([1, 2, 3].map(() => world.releaseUnclaimed.execute(at(20))));
    expect(await rowOf(bookingId)).toMatchObject({ released: true, ends: '10:20', booked: '12:00', free: '10:20' });
    expect(await absencesOf(who.personId)).toEqual([{ kind: 'NO_SHOW' }]);
    const told = await db.database.sql(`select type from notification where person_id = ?::uuid`, [who.personId]);
    expect(told).toEqual([{ type: 'BOOKING_RELEASED' }]);
    expect(await codesOf(world.checkIn.execute(who, { bookingId }))).toEqual(['BOOKING_RELEASED']);
    await world.bookSlot.execute(await member(), {
      resourceId,
      startsAt: '2026-11-24T10:30',
      endsAt: '2026-11-24T12:00',
    });
  });

  it('is kept where nobody is released, and where the rule came after the start', async () => {
    const kept = await booked(null);
    const late = await booked(15);
    await db.database.sql('update resource set check_in_since = ? where id = ?::uuid', [
      new Date(TEN + MINUTE),
      late.resourceId,
    ]);
    await world.releaseUnclaimed.execute(at(60));
    for (const { bookingId } of [kept, late]) expect(await rowOf(bookingId)).toMatchObject({ released: false });
  });

  it('forgiven by staff no longer counts; the absence itself can never be changed', async () => {
    const { who } = await booked();
    await world.releaseUnclaimed.execute(at(15));
    const staff = signedIn(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
    const [absence] = await absences.of(who, null);
    await world.forgiveAbsence.execute(staff, { absenceId: absence!.id, reason: 'Panne de bus' });
    expect(await codesOf(world.forgiveAbsence.execute(staff, { absenceId: absence!.id, reason: 'Encore' }))).toEqual([
      'ABSENCE_PARDONED_ALREADY',
    ]);
    expect(await absences.of(who, null)).toMatchObject([{ kind: 'NO_SHOW', pardonReason: 'Panne de bus' }]);
    await expect(db.database.sql('delete from absence')).rejects.toThrow('append-only');
    await expect(db.database.sql(`update absence set kind = 'LATE_CANCEL'`)).rejects.toThrow('append-only');
  });
});

describe('cancelling late', () => {
  it('after the deadline gives the slot to others and is recorded; before it, the usual way is pointed out', async () => {
    const { resourceId, who, bookingId } = await booked();
    const entryId = await world.joinWaitlist.execute(await member(), { resourceId, ...slot });
    at(-121);
    expect(await codesOf(world.cancelLate.execute(who, { bookingId }))).toEqual(['NOT_LATE_YET']);
    at(-60);
    expect(await codesOf(world.cancelBooking.execute(who, { bookingId }))).toEqual(['CANCELLATION_DEADLINE_PASSED']);
    await world.cancelLate.execute(who, { bookingId });
    expect(await rowOf(bookingId)).toMatchObject({ state: 'CANCELLED', free: null });
    expect(await absencesOf(who.personId)).toEqual([{ kind: 'LATE_CANCEL' }]);
    const [entry] = await db.database.sql('select state from waitlist_entry where id = ?::uuid', [entryId]);
    expect(entry).toEqual({ state: 'OFFERED' });
    expect(await codesOf(world.cancelLate.execute(who, { bookingId }))).toEqual(['ALREADY_CANCELLED']);
  });
});

describe('finishing early', () => {
  it('frees the rest for others, tells who waits, and keeps what was booked apart', async () => {
    const { resourceId, who, bookingId } = await booked();
    const waiting = await member();
    const entryId = await world.joinWaitlist.execute(waiting, {
      resourceId,
      startsAt: '2026-11-24T11:00',
      endsAt: '2026-11-24T12:00',
    });
    at(0);
    expect(await codesOf(world.finishEarly.execute(who, { bookingId }))).toEqual(['NOT_STARTED_YET']);
    at(5);
    await world.checkIn.execute(who, { bookingId });
    at(45);
    await world.finishEarly.execute(who, { bookingId });
    expect(await rowOf(bookingId)).toMatchObject({
      finished: true,
      ends: '10:45',
      booked: '12:00',
      free: '10:45',
      state: 'CONFIRMED',
    });
    expect(await codesOf(world.finishEarly.execute(who, { bookingId }))).toEqual(['ALREADY_FINISHED']);
    await world.claimSlot.execute(waiting, { entryId });
    const other = await make.resource();
    await world.bookSlot.execute(who, { resourceId: other, startsAt: '2026-11-24T11:00', endsAt: '2026-11-24T12:00' });
  });
});

describe('the page behind the code', () => {
  it('says to everybody until when the machine is busy or free, and nothing of who', async () => {
    const { code } = await booked();
    const visitor = { signedIn: false, language: 'FR' } as const;
    at(-60);
    expect(await pages.byCode(visitor, code)).toMatchObject({
      busyUntil: null,
      freeUntil: TEN,
      mine: null,
      walkIn: null,
    });
    at(10);
    expect(await pages.byCode(visitor, code)).toMatchObject({
      busyUntil: TEN + 120 * MINUTE,
      freeUntil: null,
      mine: null,
    });
    expect(await pages.byCode(visitor, '!!')).toBeNull();
  });

  it('says to a member what they may do now with their booking, or without one', async () => {
    const { code, who, bookingId } = await booked();
    at(-10);
    expect(await pages.byCode(who, code)).toMatchObject({
      mine: { bookingId, canCheckIn: true, canStart: true, canFinishEarly: false, checkInFrom: TEN - 15 * MINUTE },
    });
    const page = await pages.byCode(await member(), code);
    expect(page!.mine).toBeNull();
    expect(page!.walkIn!.refusals.map((refusal) => refusal.code)).toEqual(['SLOT_TAKEN']);
  });
});
