import fc from 'fast-check';
import type { Recurrence } from './recurrence';
import { readRecurrence } from './read-recurrence';
import { recurrenceDays } from './recurrence-days';
import { cutRecurrence, dayAfter, shiftedRecurrence, writeRecurrence } from './write-recurrence';

const START = { day: '2026-11-24', minute: 600 };
const weekly = fc.record({
  frequency: fc.constant('WEEKLY' as const),
  interval: fc.integer({ min: 1, max: 4 }),
  byDay: fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 })
    .map((weekdays) => weekdays.map((weekday) => ({ weekday, ordinal: null }))),
});
const ends = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((count) => ({ count, until: null })),
  fc
    .record({ day: fc.integer({ min: 0, max: 300 }), minute: fc.integer({ min: 0, max: 1439 }) })
    .map(({ day, minute }) => ({
      count: null,
      until: { day: dayAfter(START.day, day), minute },
    })),
);
const recurrences: fc.Arbitrary<Recurrence> = fc.tuple(weekly, ends).map(([rule, end]) => ({ ...rule, ...end }));
const days = (recurrence: Recurrence, day = START.day): string[] => [
  ...recurrenceDays(recurrence, { ...START, day }, '2040-01-01'),
];

describe('a rule', () => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(recurrences, (recurrence) =>
        expect(readRecurrence(writeRecurrence(recurrence)).recurrence).toEqual(recurrence),
      ),
    );
    expect(writeRecurrence(readRecurrence('FREQ=MONTHLY;BYDAY=-1FR,2MO;COUNT=3').recurrence!)).toBe(
      'FREQ=MONTHLY;BYDAY=-1FR,2MO;COUNT=3',
    );
  });

  it('cut in two gives the same days, each once', () => {
    fc.assert(
      fc.property(recurrences, fc.nat(), (recurrence, at) => {
        const all = days(recurrence);
        if (all.length === 0) return;
        const rank = at % all.length;
        const { stays, follows } = cutRecurrence(recurrence, { before: all[rank]!, following: all.length - rank });
        // an interval counts from the week of the start, so what follows is read from its own first day
        expect(days(stays)).toEqual(all.slice(0, rank));
        if (recurrence.interval === 1) expect(days(follows, all[rank])).toEqual(all.slice(rank));
      }),
    );
  });

  it('shifted within the week falls as many days later, each time', () => {
    const tuesdays = { frequency: 'WEEKLY', interval: 2, byDay: [], count: 5, until: null } as const;
    const shifted = shiftedRecurrence(tuesdays, 2)!;
    expect(days(shifted, dayAfter(START.day, 2))).toEqual(days(tuesdays).map((day) => dayAfter(day, 2)));
    expect(shiftedRecurrence({ ...tuesdays, byDay: [{ weekday: 7, ordinal: null }] }, 1)?.byDay).toEqual([
      { weekday: 1, ordinal: null },
    ]);
    expect(shiftedRecurrence({ ...tuesdays, frequency: 'MONTHLY' }, 1)).toBeNull();
  });
});
