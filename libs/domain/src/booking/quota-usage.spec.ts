import fc from 'fast-check';
import { civilPeriod } from '../shared/civil-period';
import { civilDay, civilDaysOf, isoWeekday } from '../shared/civil-time';
import { minutesOf, overlaps, type Slot } from '../shared/slot';
import { QUOTA_PERIODS } from '../shared/vocabulary';
import { checkBooking } from './check-booking';
import { factsWith, SLOT } from './facts-with';
import type { QuotaFacts } from './fairness-facts';
import { countsInQuotas, minutesWithin, quotaUsage, quotaUsages } from './quota-usage';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MARCH = Date.parse('2027-03-28T01:00Z');
const OCTOBER = Date.parse('2026-10-25T01:00Z');
const NEW_YEAR = Date.parse('2026-12-31T23:00Z');
const at = (text: string): number => Date.parse(text);

const slots = fc
  .record({
    around: fc.constantFrom(MARCH, OCTOBER, NEW_YEAR),
    from: fc.integer({ min: -96, max: 96 }),
    quarters: fc.integer({ min: 1, max: 120 }),
  })
  .map(({ around, from, quarters }): Slot => {
    const start = around + from * 15 * MINUTE;
    return { start, end: start + quarters * 15 * MINUTE };
  });

const quotaWith = (change: Partial<QuotaFacts> = {}): QuotaFacts => ({
  id: 'q1',
  scope: 'RESOURCE',
  scopeName: 'Scie à format',
  period: 'WEEK',
  limitMinutes: 480,
  counted: [],
  ...change,
});

describe('civilPeriod', () => {
  it('holds its instant, and the next one begins where it ends', () => {
    fc.assert(
      fc.property(slots, fc.constantFrom(...QUOTA_PERIODS), ({ start }, kind) => {
        const period = civilPeriod(start, kind);
        expect(period.start <= start && start < period.end).toBe(true);
        expect(civilPeriod(period.end, kind).start).toBe(period.end);
        expect(civilPeriod(period.end - 1, kind)).toEqual(period);
      }),
      { verbose: true },
    );
  });

  it('makes days of 23 and 25 hours, weeks of 167 and 169 that begin on Monday', () => {
    const hours = (instant: number, kind: 'DAY' | 'WEEK') => minutesOf(civilPeriod(instant, kind)) / 60;
    expect([hours(MARCH, 'DAY'), hours(OCTOBER, 'DAY'), hours(NEW_YEAR, 'DAY')]).toEqual([23, 25, 24]);
    expect([hours(MARCH, 'WEEK'), hours(OCTOBER, 'WEEK')]).toEqual([167, 169]);
    expect(isoWeekday(civilDay(civilPeriod(NEW_YEAR, 'WEEK').start))).toBe(1);
  });

  it('counts the week of New Year once, over two years', () => {
    const week = civilPeriod(at('2026-12-31T12:00Z'), 'WEEK');
    expect(civilDay(week.start)).toBe('2026-12-28');
    expect(civilPeriod(at('2027-01-02T12:00Z'), 'WEEK')).toEqual(week);
  });
});

describe('quotaUsages', () => {
  it('splits a slot between its periods without losing a minute, over both clock changes', () => {
    fc.assert(
      fc.property(slots, fc.constantFrom(...QUOTA_PERIODS), (slot, period) => {
        const usages = quotaUsages(quotaWith({ period, counted: [slot] }), slot);
        expect(usages.reduce((sum, usage) => sum + usage.usedMinutes, 0)).toBe(minutesOf(slot));
      }),
      { verbose: true },
    );
  });

  it('looks at every civil day the slot touches, once', () => {
    fc.assert(
      fc.property(slots, (slot) => {
        const days = quotaUsages(quotaWith({ period: 'DAY' }), slot).map((usage) => civilDay(usage.period.start));
        expect(days).toEqual(civilDaysOf(slot.start, slot.end));
      }),
      { verbose: true },
    );
  });

  it('adds what is used and what is left up to the limit, never under zero', () => {
    fc.assert(
      fc.property(fc.array(slots, { maxLength: 8 }), slots, (counted, { start }) => {
        const { usedMinutes, leftMinutes } = quotaUsage(quotaWith({ counted }), start);
        expect(leftMinutes).toBe(Math.max(0, 480 - usedMinutes));
      }),
      { verbose: true },
    );
  });

  it('counts nothing of a slot outside of the period', () => {
    fc.assert(
      fc.property(slots, slots, (a, b) => {
        expect(minutesWithin(a, b) > 0).toBe(overlaps(a, b));
        expect(minutesWithin(a, b)).toBe(minutesWithin(b, a));
      }),
      { verbose: true },
    );
  });
});

describe('quota', () => {
  const refused = (quota: Partial<QuotaFacts>, slot = SLOT) =>
    checkBooking(factsWith({ slot, fairness: { quotas: [quotaWith(quota)] } })).filter(
      ({ code }) => code === 'QUOTA_EXCEEDED',
    );
  const monday = at('2026-11-23T08:00Z');
  const used = (minutes: number) => ({ counted: [{ start: monday, end: monday + minutes * MINUTE }] });

  it('is filled to the minute, never beyond', () => {
    expect(refused(used(360))).toEqual([]);
    expect(refused(used(361))).toMatchObject([{ usedMinutes: 361, allowedMinutes: 480, wantedMinutes: 120 }]);
  });

  it('begins again on Monday in Paris, and says so', () => {
    expect(refused(used(480))).toMatchObject([{ freesAt: at('2026-11-29T23:00Z') }]);
    const sunday = at('2026-11-22T23:00Z') - 8 * HOUR;
    expect(refused({ counted: [{ start: sunday, end: sunday + 8 * HOUR }] })).toEqual([]);
  });

  it('looks at each day of a slot over midnight', () => {
    const night = { start: at('2026-11-24T22:00Z'), end: at('2026-11-25T01:00Z') };
    const quota = { period: 'DAY' as const, limitMinutes: 120 };
    expect(refused(quota, night)).toEqual([]);
    const evening = { start: at('2026-11-24T10:00Z'), end: at('2026-11-24T11:01Z') };
    expect(refused({ ...quota, counted: [evening] }, night)).toMatchObject([
      { usedMinutes: 61, wantedMinutes: 60, freesAt: at('2026-11-24T23:00Z') },
    ]);
    const morning = { start: at('2026-11-25T10:00Z'), end: at('2026-11-25T10:01Z') };
    expect(refused({ ...quota, counted: [morning] }, night)).toMatchObject([{ usedMinutes: 1, wantedMinutes: 120 }]);
  });

  it('draws nothing on the day that begins when the slot ends', () => {
    const evening = { start: at('2026-11-24T22:00Z'), end: at('2026-11-24T23:00Z') };
    const tomorrow = { start: evening.end, end: evening.end + 3 * HOUR };
    expect(refused({ period: 'DAY', limitMinutes: 60, counted: [tomorrow] }, evening)).toEqual([]);
  });

  it('is never overspent by bookings accepted one after the other', () => {
    const quarters = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 24 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(quarters, fc.constantFrom(...QUOTA_PERIODS), (wanted, period) => {
        const counted: Slot[] = [];
        for (const [from, length] of wanted) {
          const start = monday + from * 15 * MINUTE;
          const slot = { start, end: start + length * 15 * MINUTE };
          if (refused({ period, counted }, slot).length === 0) counted.push(slot);
        }
        for (const { start } of counted)
          expect(quotaUsage({ period, limitMinutes: 480, counted }, start).usedMinutes).toBeLessThanOrEqual(480);
      }),
      { verbose: true },
    );
  });

  it('gives one refusal for each quota exceeded', () => {
    const quotas = [quotaWith({ limitMinutes: 60 }), quotaWith({ id: 'q2', period: 'DAY', limitMinutes: 119 })];
    const refusals = checkBooking(factsWith({ fairness: { quotas: [...quotas, quotaWith({ id: 'q3' })] } }));
    expect(refusals).toMatchObject([{ quotaId: 'q1' }, { quotaId: 'q2' }]);
  });

  it('is not asked of those who work here', () => {
    const facts = factsWith({ person: { worksHere: true }, fairness: { quotas: [quotaWith({ limitMinutes: 0 })] } });
    expect(checkBooking(facts)).toEqual([]);
  });
});

describe('countsInQuotas', () => {
  const policy = { shortNoticeHours: 24, maximumUpcoming: null, noShow: null };
  const ahead = (milliseconds: number, fairness: { countsAlready?: boolean } = {}) =>
    countsInQuotas(factsWith({ now: SLOT.start - milliseconds, fairness: { policy, ...fairness } }));

  it('counts from exactly so many hours ahead, not a millisecond less', () => {
    expect(ahead(24 * HOUR)).toBe(true);
    expect(ahead(24 * HOUR - 1)).toBe(false);
  });

  it('goes on counting when moved at the last minute', () => expect(ahead(HOUR, { countsAlready: true })).toBe(true));

  it('counts every hour when no short notice is decided', () => {
    const facts = factsWith({ now: SLOT.start });
    expect(countsInQuotas(facts)).toBe(true);
  });

  it('lets a booking at short notice through whatever was used', () => {
    const quotas = [quotaWith({ limitMinutes: 0 })];
    expect(checkBooking(factsWith({ now: SLOT.start - 23 * HOUR, fairness: { policy, quotas } }))).toEqual([]);
  });
});
