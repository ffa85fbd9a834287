import { ManufactureBuilder, RulebookBuilder, testDatabase } from '@etabli/testing';
import { BookingWorld, codesOf, signedIn } from './booking-world';
import { QuotasLeftQuery } from './quotas/quotas-left.query';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);
const decide = new RulebookBuilder(db.database);

beforeAll(() => make.openingHours());
afterAll(() => world.close());
afterEach(() => db.database.sql('delete from quota'));

const STARTS = '2026-11-20';
/** Two hours from 9 h in Paris. */
const morning = (resourceId: string, day: string) => ({
  resourceId,
  startsAt: `${day}T08:00:00Z`,
  endsAt: `${day}T10:00:00Z`,
});
const colleague = () => make.person({ subscribedFrom: null });

/** A subscription with seats, signed by somebody, and what else is asked for. */
async function signed({ seats = 3, endsOn = null as string | null } = {}) {
  const holderId = await make.person({ subscribedFrom: null });
  return { holderId, subscriptionId: await make.subscriptionFor(holderId, { startsOn: '2026-01-01', endsOn, seats }) };
}

/** The name of the constraint a write meets; null when it goes through. */
const met = (write: Promise<unknown>): Promise<string | null> =>
  write.then(
    () => null,
    (fault: unknown) => (fault as { constraint: string }).constraint,
  );

describe('who holds a seat', () => {
  it('books while the seat lasts, and is refused from the day it ends', async () => {
    const { subscriptionId } = await signed();
    const personId = await colleague();
    const resourceId = await make.resource();
    const before = await codesOf(world.bookSlot.execute(signedIn(personId), morning(resourceId, '2026-11-24')));
    expect(before).toEqual(['MEMBERSHIP_NOT_ACTIVE']);
    await make.seat(subscriptionId, personId, { startsOn: STARTS, endsOn: '2026-11-26' });
    await world.bookSlot.execute(signedIn(personId), morning(resourceId, '2026-11-25'));
    const after = await codesOf(world.bookSlot.execute(signedIn(personId), morning(resourceId, '2026-11-26')));
    expect(after).toEqual(['MEMBERSHIP_NOT_ACTIVE']);
  });

  it('is a member no longer than the subscription itself', async () => {
    const { subscriptionId } = await signed({ endsOn: '2026-11-26' });
    const member = signedIn(await colleague());
    const resourceId = await make.resource();
    await make.seat(subscriptionId, member.personId, { startsOn: STARTS });
    await world.bookSlot.execute(member, morning(resourceId, '2026-11-25'));
    expect(await codesOf(world.bookSlot.execute(member, morning(resourceId, '2026-11-26')))).toEqual([
      'MEMBERSHIP_NOT_ACTIVE',
    ]);
  });

  it('is held back by what the subscription owes, until the seat is over', async () => {
    const { subscriptionId } = await signed();
    const member = signedIn(await colleague());
    const resourceId = await make.resource();
    const seatId = await make.seat(subscriptionId, member.personId, { startsOn: STARTS });
    await db.database.sql(`update plan_subscription set payment_state = 'SUSPENDED' where id = ?`, [subscriptionId]);
    expect(await codesOf(world.bookSlot.execute(member, morning(resourceId, '2026-11-25')))).toEqual([
      'PAYMENT_IN_ARREARS',
    ]);
    await db.database.sql(`update subscription_seat set ends_on = '2026-11-23' where id = ?`, [seatId]);
    await make.subscription(member.personId, '2026-11-23');
    await world.bookSlot.execute(member, morning(resourceId, '2026-11-25'));
  });

  it('has the whole quota of the plan, like who signed it: it is not shared out', async () => {
    const { subscriptionId, holderId } = await signed();
    const [plan] = await db.database.sql<{ id: string }>('select plan_id as id from plan_subscription where id = ?', [
      subscriptionId,
    ]);
    await decide.quota({ limitMinutes: 120, period: 'WEEK', planId: plan?.id ?? '' });
    const member = signedIn(await colleague());
    await make.seat(subscriptionId, member.personId, { startsOn: STARTS });
    await world.bookSlot.execute(signedIn(holderId), morning(await make.resource(), '2026-11-24'));
    await world.bookSlot.execute(member, morning(await make.resource(), '2026-11-24'));
    const another = morning(await make.resource(), '2026-11-25');
    expect(await codesOf(world.bookSlot.execute(member, another))).toEqual(['QUOTA_EXCEEDED']);
    const left = await new QuotasLeftQuery(db.database, world.clock).of(member, {
      personIds: [member.personId],
      at: world.clock.now(),
    });
    expect([...left.values()].flat()).toHaveLength(1);
  });
});

describe('the seats of a subscription', () => {
  it('are never more than its plan has, who signed it counted, whoever writes at once', async () => {
    const { subscriptionId } = await signed({ seats: 3 });
    const people = await Promise.all(Array.from({ length: 8 }, colleague));
    const outcomes = await Promise.all(
      people.map((personId) => met(make.seat(subscriptionId, personId, { startsOn: STARTS }))),
    );
    expect(outcomes.filter((one) => one === null)).toHaveLength(2);
    expect(new Set(outcomes)).toEqual(new Set([null, 'subscription_seat_there_is_one']));
  });

  it('are counted by the day: one ends, another begins', async () => {
    const { subscriptionId } = await signed({ seats: 2 });
    const give = async (startsOn: string, endsOn: string | null) =>
      met(make.seat(subscriptionId, await colleague(), { startsOn, endsOn }));
    expect(await give('2026-12-01', '2026-12-10')).toBeNull();
    expect(await give('2026-12-10', null)).toBeNull();
    expect(await give('2026-11-01', '2026-12-01')).toBeNull();
    expect(await give('2026-12-09', '2026-12-11')).toBe('subscription_seat_there_is_one');
    expect(await give('2026-11-30', null)).toBe('subscription_seat_there_is_one');
  });

  it('keep the plan from having fewer, by its own edition or by a change of plan', async () => {
    const { subscriptionId } = await signed({ seats: 2 });
    await make.seat(subscriptionId, await colleague(), { startsOn: STARTS });
    const planOf = `(select plan_id from plan_subscription where id = '${subscriptionId}')`;
    expect(await met(db.database.sql(`update plan set seats = 1 where id = ${planOf}`))).toBe(
      'subscription_seat_there_is_one',
    );
    const other = await signed({ seats: 1 });
    const change = `update plan_subscription set plan_id = (select plan_id from plan_subscription where id = ?) where id = ?`;
    expect(await met(db.database.sql(change, [other.subscriptionId, subscriptionId]))).toBe(
      'subscription_seat_there_is_one',
    );
    expect(await met(db.database.sql(`update plan set seats = 5 where id = ${planOf}`))).toBeNull();
  });

  it('are one a day for each person, and none beside a subscription of their own', async () => {
    const [one, other] = [await signed(), await signed()];
    const personId = await colleague();
    await make.seat(one.subscriptionId, personId, { startsOn: STARTS, endsOn: '2026-12-01' });
    const seat = (startsOn: string) => met(make.seat(other.subscriptionId, personId, { startsOn }));
    expect(await seat('2026-11-30')).toBe('subscription_seat_one_a_day');
    expect(await met(make.subscription(personId, '2026-11-30'))).toBe('subscription_seat_not_besides');
    expect(await met(make.subscription(personId, '2026-12-01'))).toBeNull();
    expect(await seat('2026-12-01')).toBe('subscription_seat_not_besides');
    expect(await met(make.seat(one.subscriptionId, other.holderId, { startsOn: STARTS }))).toBe(
      'subscription_seat_not_besides',
    );
  });
});
