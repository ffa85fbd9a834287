import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase, visitor } from '@etabli/testing';
import { ChangePlan } from './change-plan.use-case';
import { EndSubscription } from './end-subscription.use-case';
import { GiveOwnNotice } from './give-own-notice.use-case';
import { MembershipsRepository } from './memberships.repository';
import { NoticePreviewQuery } from './notice-preview.query';
import { PauseSubscription } from './pause-subscription.use-case';
import { ResumeSubscription } from './resume-subscription.use-case';
import { SubscriptionsQuery } from './subscriptions.query';
import { WithdrawNotice } from './withdraw-notice.use-case';

const NOW = Date.UTC(2026, 10, 24, 9);

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(NOW);
const repository = new MembershipsRepository();
const pausing = new PauseSubscription(db.transaction, clock, repository);
const resuming = new ResumeSubscription(db.transaction, clock, repository);
const changing = new ChangePlan(db.transaction, clock, repository);
const leaving = new GiveOwnNotice(db.transaction, clock, repository);
const staying = new WithdrawNotice(db.transaction, clock, repository);
const ending = new EndSubscription(db.transaction, clock, repository);
const subscriptions = new SubscriptionsQuery(db.database, clock);
const previews = new NoticePreviewQuery(db.database, clock);

const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');

interface Subscriber {
  readonly viewer: ReturnType<typeof signedInAs>;
  readonly subscriptionId: string;
}

/** Since 15 September, at 420 € a month, committed until 15 December, with a month of notice. */
async function subscriber(): Promise<Subscriber> {
  const personId = await make.person({ subscribedFrom: null });
  const subscriptionId = await make.subscription(personId, '2026-09-15');
  await db.database.sql(`update plan_subscription set commitment_ends_on = '2026-12-15' where id = ?`, [
    subscriptionId,
  ]);
  return { viewer: signedInAs(personId, 'MEMBER'), subscriptionId };
}
const read = async ({ subscriptionId }: Pick<Subscriber, 'subscriptionId'>) => {
  const row = await subscriptions.byId(manager, subscriptionId);
  if (!row) throw new Error('the subscription is gone');
  return row;
};
async function cheaperPlan(everyMonths = 1): Promise<string> {
  const [row] = await db.database.sql<{ id: string }>(
    `insert into plan (id, code, name, kind, price_excl_tax_cents, price_incl_tax_cents, every_months)
     values (gen_random_uuid(), gen_random_uuid(), 'Mi-temps', 'SUBSCRIPTION', 20000, 24000, ?) returning id`,
    [everyMonths],
  );
  return row?.id ?? '';
}
const audited = async (subscriptionId: string): Promise<string[]> => {
  const rows = await db.database.sql<{ action: string }>(
    'select action from audit_entry where subject_id = ? order by id',
    [subscriptionId],
  );
  return rows.map(({ action }) => action);
};

beforeEach(() => clock.set(NOW));

describe('a pause', () => {
  it('is under way on its days, makes the commitment longer, and ends the day staff say', async () => {
    const one = await subscriber();
    const input = { subscriptionId: one.subscriptionId, startsOn: '2026-11-24', endsOn: '2026-12-24', reason: 'Arrêt' };
    await pausing.execute(manager, input);
    expect(await read(one)).toMatchObject({ life: 'PAUSED', commitmentEndsOn: '2027-01-14', state: 'ACTIVE' });
    expect(await refusalCodes(() => pausing.execute(manager, { ...input, startsOn: '2026-12-01' }))).toEqual([
      'PAUSE_OVERLAPS',
    ]);
    await resuming.execute(manager, { subscriptionId: one.subscriptionId, resumesOn: '2026-12-04' });
    expect(await read(one)).toMatchObject({
      commitmentEndsOn: '2026-12-25',
      pauses: [{ startsOn: '2026-11-24', endsOn: '2026-12-04', reason: 'Arrêt' }],
    });
    clock.set(Date.UTC(2026, 11, 4, 9));
    expect(await read(one)).toMatchObject({ life: 'ACTIVE' });
    expect(await refusalCodes(() => resuming.execute(manager, { subscriptionId: one.subscriptionId }))).toEqual([
      'NOT_PAUSED',
    ]);
    expect(await audited(one.subscriptionId)).toEqual(['PauseSubscription', 'ResumeSubscription']);
  });

  it('that was only planned is taken back whole', async () => {
    const one = await subscriber();
    const { subscriptionId } = one;
    await pausing.execute(manager, { subscriptionId, startsOn: '2026-12-01', endsOn: '2026-12-31', reason: 'Congé' });
    await resuming.execute(manager, { subscriptionId });
    expect(await read(one)).toMatchObject({ pauses: [], commitmentEndsOn: '2026-12-15' });
  });

  it('is one of two asked at the same instant', async () => {
    const one = await subscriber();
    const ask = (startsOn: string) =>
      pausing.execute(manager, { subscriptionId: one.subscriptionId, startsOn, reason: 'Travaux' });
    const answers = await Promise.allSettled([ask('2026-11-25'), ask('2026-11-26'), ask('2026-11-27')]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await read(one)).pauses).toHaveLength(1);
  });
});

describe('a change of plan', () => {
  it('holds from its day on, at the price of the day it was agreed', async () => {
    const one = await subscriber();
    const planId = await cheaperPlan();
    await changing.execute(manager, { subscriptionId: one.subscriptionId, planId, from: '2026-12-15' });
    await db.database.sql('update plan set price_excl_tax_cents = 30000, price_incl_tax_cents = 36000 where id = ?', [
      planId,
    ]);
    expect(await read(one)).toMatchObject({
      plan: { name: 'Résident' },
      terms: [
        { startsOn: '2026-09-15', priceInclTaxCents: 42_000 },
        { startsOn: '2026-12-15', planName: 'Mi-temps', priceInclTaxCents: 24_000 },
      ],
    });
    await repository.followTerms(db.orm.em.fork(), '2026-12-15');
    expect(await read(one)).toMatchObject({ plan: { name: 'Mi-temps' } });
  });

  it('of today is seen at once, and a later one agreed before it is forgotten', async () => {
    const one = await subscriber();
    const [first, second] = [await cheaperPlan(), await cheaperPlan()];
    await changing.execute(manager, { subscriptionId: one.subscriptionId, planId: first, from: '2027-01-15' });
    await changing.execute(manager, { subscriptionId: one.subscriptionId, planId: second, from: '2026-11-24' });
    expect((await read(one)).plan.id).toBe(second);
    expect((await read(one)).terms.map(({ startsOn }) => startsOn)).toEqual(['2026-09-15', '2026-11-24']);
  });

  it('keeps the length of the periods', async () => {
    const one = await subscriber();
    const planId = await cheaperPlan(12);
    const change = () => changing.execute(manager, { subscriptionId: one.subscriptionId, planId, from: '2026-12-15' });
    expect(await refusalCodes(change)).toEqual(['PLAN_PERIOD_DIFFERS']);
  });
});

describe('a member who leaves', () => {
  it('reads first when it ends and what it costs, and then it is so', async () => {
    const one = await subscriber();
    const preview = await previews.of(one.viewer, await read(one), null);
    expect(preview).toMatchObject({ endsOn: '2026-12-24', heldByCommitment: false, givenBack: [] });
    expect(preview?.owed.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2026-11-24', '2026-12-15'],
      ['2026-12-15', '2026-12-24'],
    ]);
    expect(preview?.totalInclTaxCents).toBe(Math.round((42_000 * 21) / 30) + Math.round((42_000 * 9) / 31));
    await leaving.execute(one.viewer, { subscriptionId: one.subscriptionId });
    expect(await read(one)).toMatchObject({ endsOn: '2026-12-24', life: 'NOTICE_GIVEN' });
    expect(await refusalCodes(() => leaving.execute(one.viewer, { subscriptionId: one.subscriptionId }))).toEqual([
      'NOTICE_ALREADY_GIVEN',
    ]);
  });

  it('serves the commitment, and may wish for later', async () => {
    const one = await subscriber();
    await db.database.sql(`update plan_subscription set commitment_ends_on = '2027-03-15' where id = ?`, [
      one.subscriptionId,
    ]);
    const row = await read(one);
    expect(await previews.of(one.viewer, row, null)).toMatchObject({ endsOn: '2027-03-15', heldByCommitment: true });
    expect(await previews.of(one.viewer, row, '2027-04-30')).toMatchObject({ endsOn: '2027-04-30' });
  });

  it('may stay after all while it lives, and so say staff', async () => {
    const one = await subscriber();
    await leaving.execute(one.viewer, { subscriptionId: one.subscriptionId });
    await staying.execute(one.viewer, { subscriptionId: one.subscriptionId });
    expect(await read(one)).toMatchObject({ endsOn: null, life: 'ACTIVE' });
    expect(await refusalCodes(() => staying.execute(manager, { subscriptionId: one.subscriptionId }))).toEqual([
      'NOTICE_NOT_GIVEN',
    ]);
  });

  it('is nobody else: another member neither reads, nor leaves for them, nor keeps them', async () => {
    const one = await subscriber();
    const other = signedInAs(await make.person(), 'MEMBER');
    const input = { subscriptionId: one.subscriptionId };
    expect(await subscriptions.byId(other, one.subscriptionId)).toBeNull();
    expect(await previews.of(other, await read(one), null)).toBeNull();
    expect(await refusalCodes(() => leaving.execute(other, input))).toEqual(['NOT_FOUND']);
    expect(await refusalCodes(() => staying.execute(other, input))).toEqual(['NOT_FOUND']);
    expect(() => leaving.execute(visitor, input)).toThrow();
    expect(() => pausing.execute(other, { ...input, startsOn: '2026-12-01', reason: 'Non' })).toThrow();
    expect(() => ending.execute(other, { ...input, endsOn: '2026-12-01', reason: 'Non' })).toThrow();
  });
});

describe('an end decided by staff', () => {
  it('minds neither commitment nor notice, and keeps its reason', async () => {
    const one = await subscriber();
    const input = { subscriptionId: one.subscriptionId, endsOn: '2026-11-24', reason: 'Contrat rompu' };
    await ending.execute(manager, input);
    expect(await read(one)).toMatchObject({ life: 'ENDED', endsOn: '2026-11-24' });
    expect(await refusalCodes(() => ending.execute(manager, input))).toEqual(['NOTICE_SERVED']);
    expect(await audited(one.subscriptionId)).toEqual(['EndSubscription']);
  });
});

describe('the board', () => {
  it('counts everybody once, and lists each state, by name too', async () => {
    const counts = await subscriptions.counts(manager);
    const whole = (await subscriptions.page(manager, {})).totalCount;
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(whole);
    for (const { life, count } of counts) {
      const { totalCount, nodes } = await subscriptions.page(manager, { life, first: 100 });
      expect([life, totalCount]).toEqual([life, count]);
      expect(new Set(nodes.map((one) => one.life))).toEqual(new Set([life]));
    }
    expect((await subscriptions.page(manager, { search: 'mi-TEMPS' })).totalCount).toBeGreaterThan(0);
    expect((await subscriptions.page(manager, { search: 'personne de ce nom' })).totalCount).toBe(0);
  });
});
