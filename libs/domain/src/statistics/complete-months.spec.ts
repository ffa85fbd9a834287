import { completeMonths } from './complete-months';
import { occupancyPercent } from './occupancy';

describe('complete months', () => {
  it('end before the month under way, in civil time', () => {
    const lastSecondOfOctober = Date.UTC(2026, 9, 31, 22, 59, 59);
    expect(completeMonths(lastSecondOfOctober, 1)).toEqual([{ startsOn: '2026-09-01', endsOn: '2026-10-01' }]);
    expect(completeMonths(lastSecondOfOctober + 1_000, 1)).toEqual([{ startsOn: '2026-10-01', endsOn: '2026-11-01' }]);
  });

  it('follow each other over the turn of the year', () => {
    expect(completeMonths(Date.UTC(2027, 1, 10), 3).map(({ startsOn }) => startsOn)).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
    ]);
  });
});

describe('occupancy', () => {
  it('is said to one decimal, and not at all when nothing was open', () => {
    expect(occupancyPercent(125, 1_000)).toBe(12.5);
    expect(occupancyPercent(1, 3)).toBe(33.3);
    expect(occupancyPercent(0, 0)).toBeNull();
  });
});
