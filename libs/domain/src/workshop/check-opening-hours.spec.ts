import { array, assert, integer, property, record } from 'fast-check';
import { checkOpeningHours } from './check-opening-hours';
import type { OpeningPeriod } from './opening-period';

const on = (weekday: number, opensAtMinute: number, closesAtMinute: number): OpeningPeriod => ({
  weekday,
  opensAtMinute,
  closesAtMinute,
});

describe('the opening hours of a week', () => {
  it('may be none at all', () => {
    expect(checkOpeningHours([])).toEqual([]);
  });

  it('may touch at noon', () => {
    expect(checkOpeningHours([on(1, 480, 720), on(1, 720, 1_080)])).toEqual([]);
  });

  it('may last the whole day', () => {
    expect(checkOpeningHours([on(7, 0, 1_440)])).toEqual([]);
  });

  it('are refused when they overlap, once a weekday', () => {
    const week = [on(2, 480, 720), on(2, 700, 900), on(2, 600, 800), on(3, 480, 720)];
    expect(checkOpeningHours(week)).toEqual([{ code: 'OPENING_HOURS_OVERLAP', weekday: 2 }]);
  });

  it('are refused when they are empty, reversed or leave the day', () => {
    for (const period of [on(1, 480, 480), on(1, 720, 480), on(1, -1, 60), on(1, 1_380, 1_441)])
      expect(checkOpeningHours([period])).toEqual([{ code: 'OPENING_HOURS_NOT_IN_A_DAY', weekday: 1 }]);
  });

  it('that are accepted never open the same minute twice', () => {
    const period = record({
      weekday: integer({ min: 1, max: 7 }),
      opensAtMinute: integer({ min: -10, max: 1_450 }),
      closesAtMinute: integer({ min: -10, max: 1_450 }),
    });
    const openings = (week: readonly OpeningPeriod[], weekday: number, minute: number) =>
      week.filter((p) => p.weekday === weekday && p.opensAtMinute <= minute && minute < p.closesAtMinute).length;
    assert(
      property(array(period, { maxLength: 4 }), integer({ min: 0, max: 1_439 }), (week, minute) => {
        const twice = [1, 2, 3, 4, 5, 6, 7].some((weekday) => openings(week, weekday, minute) > 1);
        return !twice || checkOpeningHours(week).length > 0;
      }),
    );
  });
});
