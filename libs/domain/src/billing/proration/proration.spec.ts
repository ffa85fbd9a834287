import fc from 'fast-check';
import { addDays } from '../../membership/civil-months';
import { billingPeriodOn, MONTHLY, type BillingPeriod } from '../../membership/periods';
import { sumOf } from '../../shared/money';
import { correctPeriod } from './correct-period';
import { periodCharges, termsWithPauses, type PriceTerm } from './period-charges';
import { prorate } from './prorate';

const starts = fc.integer({ min: 0, max: 3000 }).map((after) => addDays('2024-01-01', after));
const prices = fc.integer({ min: 0, max: 500_000 });
const cuts = fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 5 });
const periodFrom = (startsOn: string, endsOn: string | null = null): BillingPeriod =>
  billingPeriodOn({ startsOn, endsOn }, MONTHLY, startsOn)!;
const amountOf = (charges: readonly { readonly amountCents: number }[]) =>
  sumOf(charges.map(({ amountCents }) => amountCents));

describe('the price of some days', () => {
  it('adds up to the price of the period, however it is cut', () => {
    fc.assert(
      fc.property(starts, prices, cuts, (startsOn, price, places) => {
        const { whole } = periodFrom(startsOn);
        const days = [...new Set([whole.startsOn, whole.endsOn, ...places.map((place) => addDays(startsOn, place))])]
          .filter((day) => day <= whole.endsOn)
          .sort();
        const parts = days.slice(1).map((endsOn, i) => prorate(price, whole, { startsOn: days[i]!, endsOn }));
        expect(sumOf(parts)).toBe(price);
        expect(parts.every((part) => part >= 0)).toBe(true);
      }),
      { numRuns: 1000, verbose: true },
    );
  });

  it('is less than a cent away from its exact share', () => {
    fc.assert(
      fc.property(prices, fc.nat(30), fc.nat(30), (price, from, length) => {
        const whole = { startsOn: '2026-10-01', endsOn: '2026-11-01' };
        const until = Math.min(from + length, 31);
        const part = { startsOn: addDays(whole.startsOn, from), endsOn: addDays(whole.startsOn, until) };
        expect(Math.abs(prorate(price, whole, part) - (price * (until - from)) / 31)).toBeLessThanOrEqual(1);
      }),
      { verbose: true },
    );
  });

  it('weighs the days of its own month: the same ten days cost more in February', () => {
    const days = (month: string, next: string) =>
      prorate(
        35_000,
        { startsOn: `${month}-01`, endsOn: `${next}-01` },
        { startsOn: `${month}-01`, endsOn: `${month}-11` },
      );
    expect([
      days('2027-02', '2027-03'),
      days('2028-02', '2028-03'),
      days('2027-04', '2027-05'),
      days('2027-03', '2027-04'),
    ]).toEqual([12_500, 12_069, 11_667, 11_290]);
  });
});

describe('the charges of a period', () => {
  it('add up to the price when nothing changes it, and say how they were counted', () => {
    const charges = periodCharges(periodFrom('2026-10-31'), [{ startsOn: '2026-01-01', priceCents: 35_000 }]);
    expect(charges).toEqual([
      {
        startsOn: '2026-10-31',
        endsOn: '2026-11-30',
        priceCents: 35_000,
        days: 30,
        wholeDays: 30,
        amountCents: 35_000,
      },
    ]);
  });

  it('are to the day on the start and the end of a subscription paid by calendar months', () => {
    const period = billingPeriodOn(
      { startsOn: '2026-11-23', endsOn: null },
      { everyMonths: 1, alignment: 'CALENDAR' },
      '2026-11-23',
    )!;
    expect(periodCharges(period, [{ startsOn: '2026-11-23', priceCents: 35_000 }])).toMatchObject([
      { days: 8, wholeDays: 30, amountCents: 9333 },
    ]);
    expect(
      periodCharges(periodFrom('2026-10-01', '2026-10-11'), [{ startsOn: '2026-01-01', priceCents: 31_000 }]),
    ).toMatchObject([{ days: 10, wholeDays: 31, amountCents: 10_000 }]);
  });

  it('change with the plan on its day, and stop for a pause', () => {
    const terms: PriceTerm[] = [
      { startsOn: '2026-01-01', priceCents: 31_000 },
      { startsOn: '2026-10-11', priceCents: 62_000 },
    ];
    const paused = termsWithPauses(terms, [{ startsOn: '2026-10-21', endsOn: '2026-10-26' }]);
    expect(periodCharges(periodFrom('2026-10-01'), paused)).toMatchObject([
      { startsOn: '2026-10-01', endsOn: '2026-10-11', amountCents: 10_000 },
      { startsOn: '2026-10-11', endsOn: '2026-10-21', amountCents: 20_000 },
      { startsOn: '2026-10-26', endsOn: '2026-11-01', amountCents: 12_000 },
    ]);
  });

  it('of the days paused and of the others add up to the whole, to the cent', () => {
    fc.assert(
      fc.property(starts, prices, fc.tuple(fc.nat(27), fc.nat(27)), (startsOn, priceCents, [from, length]) => {
        const period = periodFrom(startsOn);
        const pause = { startsOn: addDays(startsOn, from), endsOn: addDays(startsOn, from + length) };
        const charges = periodCharges(period, termsWithPauses([{ startsOn, priceCents }], [pause]));
        const within = pause.endsOn < period.whole.endsOn ? pause : { ...pause, endsOn: period.whole.endsOn };
        expect(amountOf(charges) + prorate(priceCents, period.whole, within)).toBe(priceCents);
      }),
      { verbose: true },
    );
  });
});

describe('the correction of a period already invoiced', () => {
  it('is to the cent the difference between what was invoiced and what is owed', () => {
    fc.assert(
      fc.property(starts, fc.tuple(prices, prices), fc.nat(40), (startsOn, [oldPrice, newPrice], after) => {
        const period = periodFrom(startsOn);
        const changedOn = addDays(startsOn, after);
        const oldTerms = [{ startsOn, priceCents: oldPrice }];
        const newTerms = [...oldTerms, { startsOn: changedOn, priceCents: newPrice }];
        const { differenceCents } = correctPeriod(changedOn, { period, terms: oldTerms }, { period, terms: newTerms });
        const owed = changedOn === startsOn ? newPrice : amountOf(periodCharges(period, newTerms));
        expect(differenceCents).toBe(owed - oldPrice);
      }),
      { verbose: true },
    );
  });

  it('gives back the days after an early end, and those of a pause only', () => {
    const period = periodFrom('2026-10-01');
    const terms = [{ startsOn: '2026-10-01', priceCents: 31_000 }];
    const ended = { period: periodFrom('2026-10-01', '2026-10-11'), terms };
    expect(correctPeriod('2026-10-11', { period, terms }, ended)).toMatchObject({
      givenBack: [{ days: 21, amountCents: 21_000 }],
      owed: [],
      differenceCents: -21_000,
    });
    const paused = { period, terms: termsWithPauses(terms, [{ startsOn: '2026-10-11', endsOn: '2026-10-16' }]) };
    expect(correctPeriod('2026-10-11', { period, terms }, paused).differenceCents).toBe(-5000);
  });

  it('asks for nothing when nothing changed', () => {
    const reckoning = { period: periodFrom('2026-10-01'), terms: [{ startsOn: '2026-10-01', priceCents: 31_000 }] };
    expect(correctPeriod('2026-10-11', reckoning, reckoning)).toEqual({ givenBack: [], owed: [], differenceCents: 0 });
  });
});
