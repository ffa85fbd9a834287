import { checkHourPack } from './check-hour-pack';
import { checkNotice, type NoticeFacts } from './check-notice';
import { checkSubscription, type SubscriptionFacts } from './check-subscription';

const RESIDENT = { kind: 'SUBSCRIPTION', offered: true } as const;
const PACK = { kind: 'HOUR_PACK', offered: true } as const;

const codes = (facts: Partial<SubscriptionFacts>) =>
  checkSubscription({
    accountOpen: true,
    plan: RESIDENT,
    startsOn: '2026-12-01',
    today: '2026-11-23',
    others: [],
    ...facts,
  }).map((refusal) => refusal.code);

describe('subscribing a member', () => {
  it('is allowed to an open account on an offered plan', () => {
    expect(codes({})).toEqual([]);
  });

  it('is refused to a closed account, on a pack, on a withdrawn plan: all said at once', () => {
    expect(codes({ accountOpen: false, plan: { kind: 'HOUR_PACK', offered: false } })).toEqual([
      'ACCOUNT_CLOSED',
      'PLAN_IS_NOT_A_SUBSCRIPTION',
      'PLAN_NOT_OFFERED',
    ]);
  });

  it('is refused more than a year back or ahead', () => {
    expect(codes({ startsOn: '2025-11-23' })).toEqual([]);
    expect(codes({ startsOn: '2025-11-22' })).toEqual(['START_TOO_FAR']);
    expect(codes({ startsOn: '2027-11-23' })).toEqual([]);
    expect(codes({ startsOn: '2027-11-24' })).toEqual(['START_TOO_FAR']);
  });

  it('is refused over another subscription, allowed from the day that one ends', () => {
    expect(codes({ others: [{ startsOn: '2026-01-01', endsOn: null }] })).toEqual(['SUBSCRIPTION_OVERLAPS']);
    expect(codes({ others: [{ startsOn: '2026-01-01', endsOn: '2026-12-02' }] })).toEqual(['SUBSCRIPTION_OVERLAPS']);
    expect(codes({ others: [{ startsOn: '2026-01-01', endsOn: '2026-12-01' }] })).toEqual([]);
  });

  it('is refused before a subscription to come: the new one has no end yet', () => {
    expect(codes({ others: [{ startsOn: '2027-06-01', endsOn: '2027-09-01' }] })).toEqual(['SUBSCRIPTION_OVERLAPS']);
  });
});

describe('selling a pack of hours', () => {
  it('is allowed for an offered pack, refused for a monthly plan, a withdrawn one or a closed account', () => {
    expect(checkHourPack({ accountOpen: true, plan: PACK })).toEqual([]);
    expect(
      checkHourPack({ accountOpen: false, plan: { ...RESIDENT, offered: false } }).map(({ code }) => code),
    ).toEqual(['ACCOUNT_CLOSED', 'PLAN_IS_NOT_AN_HOUR_PACK', 'PLAN_NOT_OFFERED']);
  });
});

describe('giving notice', () => {
  const subscription = { startsOn: '2026-09-15', commitmentEndsOn: '2026-12-15', endsOn: null };
  const refusals = (facts: Partial<NoticeFacts>) =>
    checkNotice({ subscription, endsOn: '2026-12-15', today: '2026-11-23', ...facts });

  it('is allowed from the end of the commitment on', () => {
    expect(refusals({})).toEqual([]);
    expect(refusals({ endsOn: '2027-03-31' })).toEqual([]);
  });

  it('is refused before it, and says from when', () => {
    expect(refusals({ endsOn: '2026-12-14' })).toEqual([
      { code: 'NOTICE_BEFORE_COMMITMENT_ENDS', commitmentEndsOn: '2026-12-15' },
    ]);
  });

  it('is refused for today and before, even once the commitment is over', () => {
    expect(refusals({ today: '2027-05-10', endsOn: '2027-05-10' })).toEqual([
      { code: 'NOTICE_IN_THE_PAST', earliestOn: '2027-05-11' },
    ]);
    expect(refusals({ today: '2027-05-10', endsOn: '2027-05-11' })).toEqual([]);
  });

  it('is refused for the very first day of a subscription without commitment', () => {
    const free = { startsOn: '2026-12-01', commitmentEndsOn: '2026-12-01', endsOn: null };
    expect(refusals({ subscription: free, endsOn: '2026-12-01' })).toEqual([
      { code: 'NOTICE_IN_THE_PAST', earliestOn: '2026-12-02' },
    ]);
  });

  it('is refused twice', () => {
    expect(refusals({ subscription: { ...subscription, endsOn: '2026-12-31' }, endsOn: '2027-01-31' })).toEqual([
      { code: 'NOTICE_ALREADY_GIVEN', endsOn: '2026-12-31' },
    ]);
  });
});
