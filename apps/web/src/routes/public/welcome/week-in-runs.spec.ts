import { weekInRuns, type Hours } from './week-in-runs';

const hours = (weekday: number, opensAtMinute: number, closesAtMinute: number): Hours => ({
  weekday,
  opensAtMinute,
  closesAtMinute,
});

const shape = (week: readonly Hours[]) =>
  weekInRuns(week).map(({ first, last, periods }) => [first, last, periods.length]);

describe('the week in runs', () => {
  it('joins days that follow each other with the same hours and says the others apart', () => {
    const week = [...[1, 2, 3, 4, 5].map((day) => hours(day, 450, 1200)), hours(6, 480, 1020)];
    expect(shape(week)).toEqual([
      [1, 5, 1],
      [6, 6, 1],
      [7, 7, 0],
    ]);
  });

  it('keeps apart the same hours when another day comes between', () => {
    expect(shape([hours(1, 480, 720), hours(3, 480, 720)])).toEqual([
      [1, 1, 1],
      [2, 2, 0],
      [3, 3, 1],
      [4, 7, 0],
    ]);
  });

  it('puts the morning before the afternoon whatever the order received', () => {
    const [monday] = weekInRuns([hours(1, 840, 1080), hours(1, 480, 720)]);
    expect(monday?.periods.map((period) => period.opensAtMinute)).toEqual([480, 840]);
  });

  it('says one run of closed days when nothing is known', () => {
    expect(shape([])).toEqual([[1, 7, 0]]);
  });
});
