import { DateTime } from 'luxon';
import { daysOf, USUAL_PERIODS, usualPeriod } from './period';

const wednesday = DateTime.fromISO('2027-03-31', { zone: 'Europe/Paris' });

describe('usual periods', () => {
  it.each([
    ['thisWeek', '2027-03-29', '2027-04-04'],
    ['lastWeek', '2027-03-22', '2027-03-28'],
    ['thisMonth', '2027-03-01', '2027-03-31'],
    ['lastMonth', '2027-02-01', '2027-02-28'],
    ['thisYear', '2027-01-01', '2027-12-31'],
  ] as const)('%s runs from %s to %s', (period, from, to) => {
    expect(daysOf(period, wednesday)).toEqual({ from, to });
  });

  it('are known again by their days', () => {
    for (const one of USUAL_PERIODS) expect(usualPeriod(daysOf(one, wednesday), wednesday)).toBe(one);
    expect(usualPeriod({ from: '2027-03-02', to: '2027-03-31' }, wednesday)).toBeNull();
  });
});
