import { describe, expect, it } from '@jest/globals';
import { endOfWall, wallTime, weekdayShifts } from './wall-time';

describe('the wall clock of the place', () => {
  it('shows the same hour on both sides of a clock change', () => {
    expect(wallTime('2027-03-26T09:00:00Z')).toBe('10:00');
    expect(wallTime('2027-04-02T08:00:00Z')).toBe('10:00');
  });

  it('goes on past midnight', () => {
    expect(endOfWall('10:15', 90)).toBe('11:45');
    expect(endOfWall('23:30', 60)).toBe('00:30');
  });
});

describe('another weekday', () => {
  it('stays in the same week, Monday to Sunday', () => {
    expect(weekdayShifts('2026-11-24')).toEqual([-1, 0, 1, 2, 3, 4, 5]);
    expect(weekdayShifts('2026-11-29')).toEqual([-6, -5, -4, -3, -2, -1, 0]);
  });
});
