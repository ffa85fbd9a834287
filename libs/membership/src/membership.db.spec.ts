import { newId } from '@etabli/database';
import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase, visitor } from '@etabli/testing';
import { HourPacksQuery } from './hour-packs/hour-packs.query';
import { SellHourPack } from './hour-packs/sell-hour-pack.use-case';
import { PlansQuery } from './plans/plans.query';
import { GiveNotice } from './subscriptions/give-notice.use-case';
import { MembershipsRepository } from './subscriptions/memberships.repository';
import { SubscribeMember } from './subscriptions/subscribe-member.use-case';
import { SubscriptionsQuery } from './subscriptions/subscriptions.query';

const NOW = Date.UTC(2026, 10, 23, 9);

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(NOW);
const repository = new MembershipsRepository();
const subscribe = new SubscribeMember(db.transaction, clock, repository);
const giveNotice = new GiveNotice(db.transaction, clock, repository);
const sell = new SellHourPack(db.transaction, clock, repository);
const subscriptions = new SubscriptionsQuery(db.database, clock);
const packs = new HourPacksQuery(db.database, clock);

const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const newcomer = () => make.person({ subscribedFrom: null });

async function plan(code: string, more: Record<string, unknown> = {}): Promise<string> {
  const id = newId();
  const row = { kind: 'SUBSCRIPTION', commitment_months: 3, pack_minutes: null, pack_validity_months: null, ...more };
  await db.database.sql(
    `insert into plan (id, code, name, price_excl_tax_cents, price_incl_tax_cents, ${Object.keys(row).join(', ')})
     values (?, ?, ?, 35000, 42000, ${Object.keys(row)
       .map(() => '?')
       .join(', ')})`,
    [id, code, code, ...Object.values(row)],
  );
  return id;
}
const resident = await plan('RESIDENT', { position: 1 });
const tenHours = await plan('TEN_HOURS', {
  kind: 'HOUR_PACK',
  pack_minutes: 600,
  pack_validity_months: 6,
  position: 2,
});
await plan('OLD', { offered: false });

const current = async (personId: string) => (await subscriptions.currentOf(manager, [personId])).get(personId);

beforeEach(() => clock.set(NOW));

describe('the plans', () => {
  it('are those offered, in their order, prices in cents', async () => {
    expect(await new PlansQuery(db.database).offered()).toMatchObject([
      { code: 'RESIDENT', priceExclTaxCents: 35_000, priceInclTaxCents: 42_000, vatRatePercent: 20, packMinutes: null },
      { code: 'TEN_HOURS', kind: 'HOUR_PACK', packMinutes: 600, packValidityMonths: 6 },
    ]);
  });
});

describe('subscribing a member', () => {
  it('commits for the months of the plan, and says what is due next', async () => {
    const personId = await newcomer();
    const id = await subscribe.execute(manager, { personId, planId: resident, startsOn: '2026-10-31' });
    expect(await current(personId)).toMatchObject({
      id,
      state: 'ACTIVE',
      startsOn: '2026-10-31',
      commitmentEndsOn: '2027-01-31',
      endsOn: null,
      nextDueOn: '2026-11-30',
      plan: { code: 'RESIDENT' },
    });
    expect(await db.database.sql('select action from audit_entry where subject_id = ?', [id])).toEqual([
      { action: 'SubscribeMember' },
    ]);
  });

  it('is refused over another subscription, even when ten arrive at once: one is written', async () => {
    const personId = await newcomer();
    const attempts = Array.from({ length: 10 }, () =>
      refusalCodes(async () => subscribe.execute(manager, { personId, planId: resident, startsOn: '2026-12-01' })),
    );
    const outcomes = await Promise.all(attempts);
    expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(outcomes.flat()).toEqual(Array(9).fill('SUBSCRIPTION_OVERLAPS'));
  });

  it('is kept from overlapping by the database itself', async () => {
    const personId = await newcomer();
    await make.subscription(personId, '2026-01-01');
    const act = () =>
      db.transaction.run((em) =>
        em.execute(
          `insert into plan_subscription (id, person_id, plan_id, starts_on, commitment_ends_on) values (?, ?, ?, ?, ?)`,
          [newId(), personId, resident, '2026-06-01', '2026-06-01'],
        ),
      );
    expect(await refusalCodes(act)).toEqual(['SUBSCRIPTION_OVERLAPS']);
  });

  it('is refused on an hour pack, to a closed account, for what does not exist, and leaves nothing', async () => {
    const personId = await make.person({ active: false, subscribedFrom: null });
    const asked = { personId, planId: tenHours, startsOn: '2026-12-01' };
    expect(await refusalCodes(async () => subscribe.execute(manager, asked))).toEqual([
      'ACCOUNT_CLOSED',
      'PLAN_IS_NOT_A_SUBSCRIPTION',
    ]);
    expect(await refusalCodes(async () => subscribe.execute(manager, { ...asked, planId: newId() }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(await refusalCodes(async () => subscribe.execute(manager, { ...asked, startsOn: '2026-02-30' }))).toEqual([
      'INVALID_INPUT',
    ]);
    expect(await current(personId)).toBeUndefined();
  });

  it('is for staff only', async () => {
    const personId = await newcomer();
    const asked = { personId, planId: resident, startsOn: '2026-12-01' };
    expect(() => subscribe.execute(signedInAs(personId, 'MEMBER'), asked)).toThrow('Votre compte ne permet pas');
    expect(() => subscribe.execute(visitor, asked)).toThrow('Connectez-vous');
  });
});

describe('giving notice', () => {
  it('ends the subscription from that day on, once the commitment is kept', async () => {
    const personId = await newcomer();
    const subscriptionId = await subscribe.execute(manager, { personId, planId: resident, startsOn: '2026-10-15' });
    const notice = (endsOn: string) =>
      refusalCodes(async () => giveNotice.execute(manager, { subscriptionId, endsOn }));
    expect(await notice('2027-01-14')).toEqual(['NOTICE_BEFORE_COMMITMENT_ENDS']);
    expect(await current(personId)).toMatchObject({ state: 'ACTIVE', endsOn: null });
    expect(await notice('2027-01-15')).toEqual([]);
    expect(await current(personId)).toMatchObject({ state: 'NOTICE_GIVEN', endsOn: '2027-01-15' });
    expect(await notice('2027-02-15')).toEqual(['NOTICE_ALREADY_GIVEN']);
    clock.set(Date.UTC(2027, 0, 14, 22, 59));
    expect(await current(personId)).toMatchObject({ state: 'NOTICE_GIVEN', nextDueOn: null });
    clock.set(Date.UTC(2027, 0, 14, 23));
    expect(await current(personId)).toBeUndefined();
    expect(await subscriptions.byId(manager, subscriptionId)).toMatchObject({ state: 'ENDED' });
  });

  it('is for staff only, on a subscription that exists', async () => {
    const asked = { subscriptionId: newId(), endsOn: '2027-02-01' };
    expect(await refusalCodes(async () => giveNotice.execute(manager, asked))).toEqual(['NOT_FOUND']);
    expect(() => giveNotice.execute(signedInAs(newId(), 'TRAINER'), asked)).toThrow('Votre compte ne permet pas');
  });
});

describe('selling an hour pack', () => {
  it('opens the pack with its hours and the first line of its ledger', async () => {
    const personId = await newcomer();
    const id = await sell.execute(manager, { personId, planId: tenHours });
    expect(await packs.byId(manager, id)).toMatchObject({
      minutes: 600,
      remainingMinutes: 600,
      soldOn: '2026-11-23',
      expiresOn: '2027-05-23',
    });
    expect(await db.database.sql('select minutes, reason from hour_credit_entry where pack_id = ?', [id])).toEqual([
      { minutes: 600, reason: 'PACK_SOLD' },
    ]);
  });

  it('adds to the credit until it expires, read by the person and staff only', async () => {
    const personId = await newcomer();
    await sell.execute(manager, { personId, planId: tenHours });
    await sell.execute(manager, { personId, planId: tenHours });
    const credit = async (viewer: Parameters<HourPacksQuery['creditOf']>[0]) =>
      (await packs.creditOf(viewer, [personId])).get(personId);
    expect(await credit(manager)).toBe(1_200);
    expect(await credit(signedInAs(personId, 'MEMBER'))).toBe(1_200);
    expect(await credit(signedInAs(newId(), 'MEMBER'))).toBeUndefined();
    clock.set(Date.UTC(2027, 4, 22, 22));
    expect(await credit(manager)).toBeUndefined();
  });

  it('is refused for a monthly plan, and for staff only', async () => {
    const asked = { personId: await newcomer(), planId: resident };
    expect(await refusalCodes(async () => sell.execute(manager, asked))).toEqual(['PLAN_IS_NOT_AN_HOUR_PACK']);
    expect(() => sell.execute(signedInAs(newId(), 'TRAINER'), asked)).toThrow('Votre compte ne permet pas');
  });
});

describe('a member', () => {
  it('is who is subscribed that day or has hours left in a pack', async () => {
    const isMember = (personId: string, day: string) =>
      db.transaction.run((em) => repository.isMemberOn(em, personId, day));
    const subscribed = await newcomer();
    await make.subscription(subscribed, '2026-11-01', '2026-12-01');
    expect(await isMember(subscribed, '2026-10-31')).toBe(false);
    expect(await isMember(subscribed, '2026-11-01')).toBe(true);
    expect(await isMember(subscribed, '2026-12-01')).toBe(false);
    const occasional = await newcomer();
    const packId = await make.hourPack(occasional, 60, '2026-12-01');
    expect(await isMember(occasional, '2026-11-30')).toBe(true);
    expect(await isMember(occasional, '2026-12-01')).toBe(false);
    await db.database.sql('update hour_pack set remaining_minutes = 0 where id = ?', [packId]);
    expect(await isMember(occasional, '2026-11-30')).toBe(false);
  });
});

describe('the list of subscriptions', () => {
  it('is read page by page without loss, in each state, by staff only', async () => {
    const all = await subscriptions.page(manager, { first: 100 });
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page = await subscriptions.page(manager, { first: 2, after });
      read.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(read).toEqual(all.nodes.map(({ id }) => id));
    for (const state of ['ACTIVE', 'NOTICE_GIVEN', 'ENDED'] as const) {
      const { nodes, totalCount } = await subscriptions.page(manager, { state, first: 100 });
      expect(nodes.map(({ id }) => id)).toEqual(all.nodes.filter((one) => one.state === state).map(({ id }) => id));
      expect(totalCount).toBe(nodes.length);
    }
    await expect(subscriptions.page(signedInAs(newId(), 'TRAINER'), {})).rejects.toThrow('Votre compte ne permet pas');
  });
});
