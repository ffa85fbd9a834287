import { dayBefore } from './day-before';

describe('the day before', () => {
  it('crosses the ends of months and years', () => {
    expect(dayBefore('2027-03-01')).toBe('2027-02-28');
    expect(dayBefore('2027-01-01')).toBe('2026-12-31');
  });

  it('counts civil days where the clock changes', () => {
    expect(dayBefore('2026-10-26')).toBe('2026-10-25');
    expect(dayBefore('2027-03-29')).toBe('2027-03-28');
  });
});
