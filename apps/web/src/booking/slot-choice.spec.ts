import { durationChoices, startChoices, usualMinutes } from './slot-choice';

const HOUR = 3_600_000;
const rules = { gridMinutes: 30, minimumMinutes: 30, maximumMinutes: 240 };
const hours = (start: number, end: number) => ({ start: start * HOUR, end: end * HOUR });

describe('startChoices', () => {
  it('offers each step of the grid while the place is open, and marks those already taken', () => {
    const day = { midnight: 0, open: [hours(8, 10)], taken: [hours(9, 9.5)], now: 0 };
    expect(startChoices(day, rules).map(({ at, taken }) => [at / HOUR, taken])).toEqual([
      [8, false],
      [8.5, false],
      [9, true],
      [9.5, false],
    ]);
  });

  it('never offers an hour that has passed', () => {
    const day = { midnight: 0, open: [hours(8, 10)], taken: [], now: 9.2 * HOUR };
    expect(startChoices(day, rules).map(({ at }) => at / HOUR)).toEqual([9.5]);
  });
});

describe('durationChoices', () => {
  it('goes by the grid up to two hours, then by whole hours', () => {
    expect(durationChoices(rules)).toEqual([30, 60, 90, 120, 180, 240]);
  });

  it('keeps the shortest and the longest allowed', () => {
    expect(durationChoices({ gridMinutes: 60, minimumMinutes: 240, maximumMinutes: 660 })).toEqual([
      240, 300, 360, 420, 480, 540, 600, 660,
    ]);
    expect(durationChoices({ gridMinutes: 30, minimumMinutes: 30, maximumMinutes: 210 }).at(-1)).toBe(210);
  });
});

describe('usualMinutes', () => {
  it('is an hour when the resource allows it, its minimum otherwise', () => {
    expect(usualMinutes(rules)).toBe(60);
    expect(usualMinutes({ gridMinutes: 60, minimumMinutes: 240, maximumMinutes: 660 })).toBe(240);
    expect(usualMinutes({ gridMinutes: 15, minimumMinutes: 15, maximumMinutes: 45 })).toBe(15);
  });
});
