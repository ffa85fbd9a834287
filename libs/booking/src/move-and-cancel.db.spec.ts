import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { BookingWorld, codesOf, refusalsOf, signedIn } from './booking-world';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);

beforeAll(() => make.openingHours());
afterAll(() => world.close());

const at = (from: string, to: string, day = '2026-11-24') => ({ startsAt: `${day}T${from}`, endsAt: `${day}T${to}` });
const member = async (more: Parameters<ManufactureBuilder['person']>[0] = {}) => signedIn(await make.person(more));
const remaining = async (packId: string): Promise<number> => {
  const [row] = await db.database.sql<{ left: number; ledger: number }>(
    `select remaining_minutes as left, (select sum(minutes)::int from hour_credit_entry where pack_id = k.id) as ledger
     from hour_pack k where id = ?`,
    [packId],
  );
  expect(row!.ledger).toBe(row!.left);
  return row!.left;
};

describe('CancelBooking', () => {
  it('frees the slot for somebody else and keeps the booking', async () => {
    const resourceId = await make.resource();
    const [first, second] = [await member(), await member()];
    const bookingId = await world.bookSlot.execute(first, { resourceId, ...at('10:00', '12:00') });
    await world.cancelBooking.execute(first, { bookingId });
    await world.bookSlot.execute(second, { resourceId, ...at('10:00', '12:00') });
    expect(await codesOf(world.cancelBooking.execute(first, { bookingId }))).toEqual(['ALREADY_CANCELLED']);
  });

  it('answers the same for somebody else’s booking, an unknown id and an id of another type', async () => {
    const resourceId = await make.resource();
    const [owner, stranger] = [await member(), await member()];
    const bookingId = await world.bookSlot.execute(owner, { resourceId, ...at('10:00', '11:00') });
    for (const id of [bookingId, owner.personId, resourceId, 'not-an-id'])
      expect(await codesOf(world.cancelBooking.execute(stranger, { bookingId: id }))).toEqual(['NOT_FOUND']);
  });

  it('refuses after the deadline, unless staff gives a reason, which is audited', async () => {
    const resourceId = await make.resource({ cancellationDeadlineMinutes: 60 * 48 });
    const owner = await member();
    const staff = await member({ roles: ['MANAGER'] });
    const manager = signedIn(staff.personId, 'MANAGER');
    const bookingId = await world.bookSlot.execute(owner, { resourceId, ...at('10:00', '11:00') });
    expect(await codesOf(world.cancelBooking.execute(owner, { bookingId }))).toEqual(['CANCELLATION_DEADLINE_PASSED']);
    expect(await codesOf(world.cancelBooking.execute(manager, { bookingId }))).toEqual([
      'CANCELLATION_DEADLINE_PASSED',
    ]);
    await world.cancelBooking.execute(manager, { bookingId, overrideReason: 'Panne de chauffage' });
    const [audit] = await db.database.sql(
      `select action, override_reason, details->'overridden' as overridden from audit_entry where subject_id = ? and action = 'CancelBooking'`,
      [bookingId],
    );
    expect(audit).toEqual({
      action: 'CancelBooking',
      override_reason: 'Panne de chauffage',
      overridden: ['CANCELLATION_DEADLINE_PASSED'],
    });
  });
});

describe('MoveBooking', () => {
  it('takes the new slot and frees the old one, over its own time too', async () => {
    const resourceId = await make.resource({ bufferMinutes: 30 });
    const [owner, other] = [await member(), await member()];
    const bookingId = await world.bookSlot.execute(owner, { resourceId, ...at('10:00', '12:00') });
    await world.moveBooking.execute(owner, { bookingId, ...at('11:00', '13:00') });
    await world.bookSlot.execute(other, { resourceId, ...at('09:00', '10:30') });
    expect(await codesOf(world.moveBooking.execute(owner, { bookingId, ...at('10:30', '12:00') }))).toEqual([
      'SLOT_TAKEN',
    ]);
  });

  it('moves to another machine and checks its habilitation', async () => {
    const typeId = await make.habilitationType();
    const [from, to] = [await make.resource(), await make.resource({ requiredHabilitationId: typeId })];
    const owner = await member();
    const bookingId = await world.bookSlot.execute(owner, { resourceId: from, ...at('10:00', '12:00') });
    const move = { bookingId, resourceId: to, ...at('10:00', '12:00') };
    expect(await codesOf(world.moveBooking.execute(owner, move))).toEqual(['HABILITATION_MISSING']);
    await make.habilitation(owner.personId, typeId);
    expect(await world.moveBooking.execute(owner, move)).toBe(bookingId);
  });

  it('refuses to move somebody else’s booking as if it were absent', async () => {
    const resourceId = await make.resource();
    const bookingId = await world.bookSlot.execute(await member(), { resourceId, ...at('10:00', '11:00') });
    const move = world.moveBooking.execute(await member(), { bookingId, ...at('13:00', '14:00') });
    expect(await codesOf(move)).toEqual(['NOT_FOUND']);
  });
});

describe('hour credit', () => {
  it('is taken from the pack that expires first, follows a move and comes back when cancelled', async () => {
    const resourceId = await make.resource();
    const owner = await member({ subscribedFrom: null });
    const late = await make.hourPack(owner.personId, 120, '2027-06-01');
    const soon = await make.hourPack(owner.personId, 60, '2026-12-01');
    const bookingId = await world.bookSlot.execute(owner, { resourceId, ...at('10:00', '12:00') });
    expect([await remaining(soon), await remaining(late)]).toEqual([0, 60]);
    await world.moveBooking.execute(owner, { bookingId, ...at('10:00', '13:00') });
    expect([await remaining(soon), await remaining(late)]).toEqual([0, 0]);
    expect(await codesOf(world.moveBooking.execute(owner, { bookingId, ...at('10:00', '13:30') }))).toEqual([
      'HOUR_CREDIT_TOO_LOW',
    ]);
    await world.cancelBooking.execute(owner, { bookingId });
    expect([await remaining(soon), await remaining(late)]).toEqual([60, 120]);
  });

  it('is never overspent by bookings made at once', async () => {
    const resources = await Promise.all(Array.from({ length: 10 }, () => make.resource()));
    const owner = await member({ subscribedFrom: null });
    const pack = await make.hourPack(owner.personId, 180);
    const outcomes = await Promise.allSettled(
      resources.map((resourceId, i) =>
        world.bookSlot.execute(owner, { resourceId, ...at(`${10 + i}:00`, `${11 + i}:00`) }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await remaining(pack)).toBe(0);
  });
});

describe('staff', () => {
  it('books for somebody through refusals that allow it, by giving a reason', async () => {
    const resourceId = await make.resource({ noticeMinutes: 60 * 48 });
    const manager = signedIn((await member({ roles: ['MANAGER'] })).personId, 'MANAGER');
    const { personId } = await member();
    const input = { resourceId, personId, ...at('10:00', '11:00') };
    expect(await codesOf(world.bookSlot.execute(manager, input))).toEqual(['NOTICE_TOO_SHORT']);
    const bookingId = await world.bookSlot.execute(manager, { ...input, overrideReason: 'Commande urgente' });
    const [row] = await db.database.sql('select person_id, booked_by_id, override_reason from booking where id = ?', [
      bookingId,
    ]);
    expect(row).toEqual({ person_id: personId, booked_by_id: manager.personId, override_reason: 'Commande urgente' });
  });

  it('never goes through a missing habilitation, a hold, a closed account, a broken machine or a taken slot', async () => {
    const typeId = await make.habilitationType();
    const manager = signedIn((await member({ roles: ['MANAGER'] })).personId, 'MANAGER');
    const held = await make.person();
    await make.hold(held);
    const closed = await make.person({ active: false });
    const fine = await make.person();
    const free = await make.resource();
    const taken = await make.resource();
    await world.bookSlot.execute(await member(), { resourceId: taken, ...at('10:00', '11:00') });
    const attempts: [string, string, string][] = [
      [fine, await make.resource({ requiredHabilitationId: typeId }), 'HABILITATION_MISSING'],
      [held, free, 'PERSON_ON_HOLD'],
      [closed, free, 'PERSON_NOT_ACTIVE'],
      [fine, await make.resource({ inService: false }), 'RESOURCE_OUT_OF_SERVICE'],
      [fine, taken, 'SLOT_TAKEN'],
    ];
    for (const [personId, resourceId, code] of attempts) {
      const input = { personId, resourceId, overrideReason: 'Parce que', ...at('10:00', '11:00') };
      expect(await codesOf(world.bookSlot.execute(manager, input))).toEqual([code]);
    }
  });

  it('alone may book for others or override', async () => {
    const resourceId = await make.resource();
    const [one, other] = [await member(), await member()];
    const slot = { resourceId, ...at('15:00', '16:00') };
    await expect(world.bookSlot.execute(one, { ...slot, personId: other.personId })).rejects.toThrow('ne permet pas');
    await expect(world.bookSlot.execute(one, { ...slot, overrideReason: 'Parce que' })).rejects.toThrow(
      'ne permet pas',
    );
  });
});

describe('times given by people', () => {
  it.each([
    [at('02:30', '04:00', '2027-03-28'), 'LOCAL_TIME_DOES_NOT_EXIST'],
    [at('02:30', '04:00', '2026-10-25'), 'LOCAL_TIME_AMBIGUOUS'],
    [at('12:00', '10:00'), 'SLOT_ENDS_BEFORE_IT_STARTS'],
    [at('10:00', '10:00'), 'SLOT_ENDS_BEFORE_IT_STARTS'],
    [at('10:00', '11:00', '9999-01-01'), 'MALFORMED_TIME'],
    [{ startsAt: '2026-11-24T10:00', endsAt: '2027-11-24T10:00' }, 'TOO_LONG'],
    [{ startsAt: '2026-11-24T23:30', endsAt: '2026-11-25T00:30' }, 'OUTSIDE_OPENING_HOURS'],
    [at('10:00', '11:00', '2026-11-20'), 'SLOT_IN_THE_PAST'],
    [at('10:00', '11:00', '2026-12-25'), 'MANUFACTURE_CLOSED'],
  ])('%p is refused with %s', async (times, code) => {
    const resourceId = await make.resource();
    const codes = await codesOf(world.bookSlot.execute(await member(), { resourceId, ...times }));
    expect(new Set(codes)).toEqual(new Set([code]));
  });
});

describe('checkBooking', () => {
  it('says what booking would say, and writes nothing', async () => {
    const resourceId = await make.resource();
    const [owner, other] = [await member(), await member()];
    const input = { resourceId, ...at('10:00', '12:00') };
    expect(await world.checkBooking.execute(other, input)).toMatchObject({
      bookable: true,
      refusals: [],
      costMinutes: 0,
    });
    const bookingId = await world.bookSlot.execute(owner, input);
    const verdict = await world.checkBooking.execute(other, input);
    expect(verdict.refusals).toEqual(await refusalsOf(world.bookSlot.execute(other, input)));
    expect(verdict.mayWait).toBe(true);
    const moving = await world.checkBooking.execute(owner, { ...input, movingBookingId: bookingId });
    expect(moving).toMatchObject({ bookable: true, mayWait: false });
  });

  it('offers the slots of similar machines when one is out of service', async () => {
    const resourceId = await make.resource({ inService: false, category: 'Toupie' });
    const similar = await make.resource({ category: 'Toupie' });
    const verdict = await world.checkBooking.execute(await member(), { resourceId, ...at('10:00', '12:00') });
    expect(verdict.refusals).toMatchObject([
      {
        code: 'RESOURCE_OUT_OF_SERVICE',
        alternatives: [{ resourceId: similar }, { resourceId: similar }, { resourceId: similar }],
      },
    ]);
  });

  it('tells what it costs and what is left on hour packs', async () => {
    const owner = await member({ subscribedFrom: null });
    await make.hourPack(owner.personId, 300);
    const verdict = await world.checkBooking.execute(owner, {
      resourceId: await make.resource(),
      ...at('10:00', '12:00'),
    });
    expect(verdict).toMatchObject({ bookable: true, costMinutes: 120, creditLeftMinutes: 180 });
  });
});
