import fc from 'fast-check';
import { addDays, daysBetween } from '../civil-months';
import { MONTHLY, type BillingCycle } from './billing-cycle';
import { billingPeriodOn, billingPeriods } from './billing-periods';
import { commitmentEndAfterPauses } from './commitment';

const days = fc.integer({ min: 0, max: 3000 }).map((after) => addDays('2024-01-01', after));
const cycles: fc.Arbitrary<BillingCycle> = fc.record({
  everyMonths: fc.constantFrom(1, 3, 6, 12),
  alignment: fc.constantFrom('ANNIVERSARY', 'CALENDAR'),
});
const lifetimes = fc
  .tuple(days, fc.option(fc.integer({ min: 1, max: 1200 }), { nil: null }))
  .map(([startsOn, lasts]) => ({ startsOn, endsOn: lasts === null ? null : addDays(startsOn, lasts) }));
const window = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });
const starts = (startsOn: string, within: ReturnType<typeof window>, cycle = MONTHLY) =>
  billingPeriods({ startsOn, endsOn: null }, cycle, within).map(({ charged }) => charged.startsOn);

describe('the periods of a subscription', () => {
  it('follow each other without a gap, from the first day to the end', () => {
    fc.assert(
      fc.property(lifetimes, cycles, (lifetime, cycle) => {
        const until = lifetime.endsOn ?? addDays(lifetime.startsOn, 1000);
        const periods = billingPeriods(lifetime, cycle, window(lifetime.startsOn, until)).map(({ charged }) => charged);
        expect(periods[0]?.startsOn).toBe(lifetime.startsOn);
        periods.slice(1).forEach(({ startsOn }, i) => expect(startsOn).toBe(periods[i]?.endsOn));
        const last = periods.at(-1)?.endsOn ?? '';
        expect(lifetime.endsOn === null ? last >= until : last === until).toBe(true);
      }),
      { verbose: true },
    );
  });

  it('hold each day of it exactly once', () => {
    fc.assert(
      fc.property(lifetimes, cycles, days, (lifetime, cycle, day) => {
        const period = billingPeriodOn(lifetime, cycle, day);
        const within = billingPeriods(lifetime, cycle, window(day, addDays(day, 1)));
        expect(within).toEqual(period ? [period] : []);
        const lives = lifetime.startsOn <= day && (lifetime.endsOn === null || day < lifetime.endsOn);
        expect(period !== null && period.charged.startsOn <= day && day < period.charged.endsOn).toBe(lives);
      }),
      { verbose: true },
    );
  });

  it('start on the 31st where there is one, and on the last day where there is none', () => {
    expect(starts('2027-01-31', window('2027-01-01', '2027-06-01'))).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
    ]);
    expect(starts('2027-10-30', window('2028-01-01', '2028-04-01'))).toEqual([
      '2027-12-30',
      '2028-01-30',
      '2028-02-29',
      '2028-03-30',
    ]);
    expect(
      starts('2028-02-29', window('2029-02-01', '2032-03-01'), { everyMonths: 12, alignment: 'ANNIVERSARY' }),
    ).toEqual(['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']);
  });

  it('are civil months and quarters when so aligned, the first and last ones to the day', () => {
    const calendar: BillingCycle = { everyMonths: 3, alignment: 'CALENDAR' };
    const periods = billingPeriods(
      { startsOn: '2026-11-23', endsOn: '2027-02-10' },
      calendar,
      window('2026-01-01', '2028-01-01'),
    );
    expect(periods).toEqual([
      { whole: window('2026-10-01', '2027-01-01'), charged: window('2026-11-23', '2027-01-01') },
      { whole: window('2027-01-01', '2027-04-01'), charged: window('2027-01-01', '2027-02-10') },
    ]);
  });

  it('are none outside of its life', () => {
    const ended = { startsOn: '2026-01-15', endsOn: '2026-04-15' };
    expect(billingPeriods(ended, MONTHLY, window('2026-04-15', '2027-01-01'))).toEqual([]);
    expect(billingPeriodOn(ended, MONTHLY, '2026-04-15')).toBeNull();
    expect(billingPeriodOn(ended, MONTHLY, '2026-01-14')).toBeNull();
  });
});

describe('the end of a commitment', () => {
  const commitment = { startsOn: '2026-01-31', commitmentMonths: 3 };
  it('comes later by each day paused, wherever the pause stands within', () => {
    expect(commitmentEndAfterPauses(commitment, [])).toBe('2026-04-30');
    expect(commitmentEndAfterPauses(commitment, [window('2026-02-10', '2026-02-20')])).toBe('2026-05-10');
    expect(commitmentEndAfterPauses(commitment, [window('2026-04-25', '2026-05-05')])).toBe('2026-05-10');
  });

  it('counts a pause that begins in the days another one added, and none that begins after', () => {
    const first = window('2026-03-01', '2026-03-11');
    expect(commitmentEndAfterPauses(commitment, [window('2026-05-05', '2026-05-08'), first])).toBe('2026-05-13');
    expect(commitmentEndAfterPauses(commitment, [first, window('2026-05-10', '2026-06-10')])).toBe('2026-05-10');
  });

  it('never moves by anything but whole days of the calendar', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -900, max: 900 }), (day, count) =>
        expect(daysBetween(day, addDays(day, count))).toBe(count),
      ),
      { verbose: true },
    );
  });
});
