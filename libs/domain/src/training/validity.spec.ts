import { assert, constantFrom, integer, option, property, record } from 'fast-check';
import { HABILITATION_LEVELS } from '../shared/vocabulary';
import { reminderDue } from './expiry-reminder';
import { endAfterMonths, validityOf } from './validity';

const DAY = 86_400_000;
const GRANTED = Date.UTC(2026, 0, 31, 10);
const grant = { level: 'AUTONOMOUS', grantedAt: GRANTED, validUntil: null } as const;

const instant = integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
const grants = record({
  level: constantFrom(...HABILITATION_LEVELS),
  grantedAt: instant,
  validUntil: option(instant, { nil: null }),
});
const months = option(integer({ min: 1, max: 120 }), { nil: null });

describe('the validity of a habilitation', () => {
  it('lasts through the last civil day, whose month may be shorter', () => {
    expect(endAfterMonths(GRANTED, 1)).toBe(Date.UTC(2026, 1, 28, 23));
    // summer time: midnight in Paris is 22 h in UTC
    expect(endAfterMonths(GRANTED, 6)).toBe(Date.UTC(2026, 6, 31, 22));
  });

  it('lapses some months after the last use, and after the grant when never used', () => {
    expect(validityOf(grant, { unusedMonths: 6, lastUsedAt: null })).toEqual({
      until: Date.UTC(2026, 6, 31, 22),
      endsBy: 'NON_USE',
    });
    const lastUsedAt = Date.UTC(2026, 5, 15, 16);
    expect(validityOf(grant, { unusedMonths: 6, lastUsedAt }).until).toBe(Date.UTC(2026, 11, 15, 23));
  });

  it('does not count what was used before a renewal', () => {
    const before = { unusedMonths: 6, lastUsedAt: GRANTED - 90 * DAY };
    expect(validityOf(grant, before)).toEqual(validityOf(grant, { ...before, lastUsedAt: null }));
  });

  it('of a trainer never lapses for want of bookings', () => {
    expect(validityOf({ ...grant, level: 'TRAINER' }, { unusedMonths: 1, lastUsedAt: null })).toEqual({
      until: null,
      endsBy: null,
    });
  });

  it('never outlives its own date, and never lapses where the type says nothing of use', () => {
    assert(
      property(grants, months, option(instant, { nil: null }), (given, unusedMonths, lastUsedAt) => {
        const { until, endsBy } = validityOf(given, { unusedMonths, lastUsedAt });
        if (unusedMonths === null) return until === given.validUntil && endsBy !== 'NON_USE';
        return given.validUntil === null || (until !== null && until <= given.validUntil);
      }),
    );
  });

  it('is never shortened by one more use', () => {
    assert(
      property(grants, months, instant, (given, unusedMonths, lastUsedAt) => {
        const unused = validityOf(given, { unusedMonths, lastUsedAt: null }).until ?? Infinity;
        return (validityOf(given, { unusedMonths, lastUsedAt }).until ?? Infinity) >= unused;
      }),
    );
  });
});

describe('the reminder of what ends', () => {
  it('comes thirty days ahead, then seven, then no more', () => {
    const due = (days: number) => reminderDue(GRANTED + days * DAY, GRANTED);
    expect([31, 30, 8, 7, 1, 0, -1].map(due)).toEqual([null, 30, 30, 7, 7, null, null]);
  });
});
