import fc from 'fast-check';
import { includingTax } from '../../shared/money';
import { checkPlan } from './check-plan';
import type { PlanDecision } from './plan-decision';

const RESIDENT: PlanDecision = {
  kind: 'SUBSCRIPTION',
  decidedOn: '2026-11-23',
  priceExclTaxCents: 35_000,
  priceInclTaxCents: 42_000,
  vatRateBasisPoints: 2000,
  setUpFeeCents: 0,
  everyMonths: 1,
  commitmentMonths: 3,
  notice: { months: 1, days: 0, untilPeriodEnd: false },
  trialDays: 0,
  seats: 1,
  includedMinutes: { wood: 2400 },
  packMinutes: null,
  packValidityMonths: null,
};
const PACK: PlanDecision = { ...RESIDENT, kind: 'HOUR_PACK', packMinutes: 600, packValidityMonths: 6 };
const check = (changes: Partial<PlanDecision>) => checkPlan({ ...RESIDENT, ...changes });

describe('a plan', () => {
  it('of the place, and a pack of hours, may be defined', () => {
    expect(check({})).toEqual([]);
    expect(checkPlan(PACK)).toEqual([]);
    expect(check({ vatRateBasisPoints: 0, priceInclTaxCents: 35_000 })).toEqual([]);
  });

  it('agrees on its price whichever the manager starts from', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (priceExclTaxCents) =>
        expect(check({ priceExclTaxCents, priceInclTaxCents: includingTax(priceExclTaxCents, 2000) })).toEqual([]),
      ),
    );
    expect(check({ priceExclTaxCents: 832, priceInclTaxCents: 999 })).toEqual([]);
  });

  it('is refused when its prices disagree', () => {
    expect(check({ priceInclTaxCents: 42_001 })).toEqual([
      { code: 'PLAN_PRICES_DISAGREE', expectedInclTaxCents: 42_000 },
    ]);
  });

  it('is refused at a rate of another time', () => {
    expect(check({ vatRateBasisPoints: 1960, priceInclTaxCents: 41_860 })).toEqual([
      { code: 'PLAN_VAT_RATE_UNKNOWN', vatRateBasisPoints: 1960 },
    ]);
  });

  it('is refused beyond its bounds, naming all of them', () => {
    const notice = { months: 7, days: 32, untilPeriodEnd: false };
    const wild = {
      setUpFeeCents: -1,
      everyMonths: 2,
      commitmentMonths: 37,
      notice,
      trialDays: 91,
      seats: 0,
      includedMinutes: { wood: -1 },
    };
    expect(check(wild)).toEqual([
      {
        code: 'PLAN_TERMS_OUT_OF_BOUNDS',
        terms: [
          'setUpFee',
          'commitmentMonths',
          'noticeMonths',
          'noticeDays',
          'trialDays',
          'seats',
          'everyMonths',
          'includedMinutes',
        ],
      },
    ]);
    expect(check({ priceExclTaxCents: -1, priceInclTaxCents: -1 })).toMatchObject([{ terms: ['price'] }]);
  });

  it('is a pack with hours and validity, or a subscription without', () => {
    expect(checkPlan({ ...PACK, packMinutes: null })).toEqual([{ code: 'PLAN_PACK_UNCLEAR', kind: 'HOUR_PACK' }]);
    expect(check({ packValidityMonths: 6 })).toEqual([{ code: 'PLAN_PACK_UNCLEAR', kind: 'SUBSCRIPTION' }]);
  });
});
