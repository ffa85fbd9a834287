import fc from 'fast-check';
import { DateTime } from 'luxon';
import { toCivil } from '../../shared/civil-time';
import { occurrenceOn, occurrencesOf } from './occurrences';
import { MOST_OCCURRENCES, type Recurrence } from './recurrence';
import { readRecurrence } from './read-recurrence';
import { recurrenceDays } from './recurrence-days';

const FIRST = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const dayText = (rank: number): string => new Date(FIRST + rank * DAY).toISOString().slice(0, 10);
const utc = (day: string): DateTime => DateTime.fromISO(day, { zone: 'utc' });

const read = (text: string): Recurrence => {
  const { recurrence, refusals } = readRecurrence(text);
  expect(refusals).toEqual([]);
  return recurrence!;
};
const daysOf = (rule: string, startsOn: string, minute = 600): string[] => [
  ...recurrenceDays(read(rule), { day: startsOn, minute }, '2034-01-01'),
];

const weekdays = fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { maxLength: 4 });
const recurrences = fc
  .oneof(
    fc.record({ frequency: fc.constantFrom('DAILY' as const, 'WEEKLY' as const), ordinals: fc.constant([null]) }),
    fc.record({
      frequency: fc.constant('MONTHLY' as const),
      ordinals: fc.constantFrom([null], [1], [-1], [2, -2], [5], [-5]),
    }),
  )
  .chain(({ frequency, ordinals }) =>
    fc
      .record({ interval: fc.integer({ min: 1, max: 5 }), weekdays })
      .map(({ interval, weekdays: listed }): Recurrence => ({
        frequency,
        interval,
        byDay: listed.flatMap((weekday) => ordinals.map((ordinal) => ({ weekday, ordinal }))),
        count: null,
        until: null,
      })),
  );

/** Whether a day belongs to a rule, told day by day, the way RFC 5545 defines it. */
function belongs({ frequency, interval, byDay }: Recurrence, start: DateTime, day: DateTime): boolean {
  const rankedLike = (ordinal: number): boolean => {
    const weeksAway = (weeks: number): number => day.minus({ weeks: weeks * Math.sign(ordinal) }).month;
    const rank = Math.abs(ordinal);
    return weeksAway(rank - 1) === day.month && weeksAway(rank) !== day.month;
  };
  const listed = byDay.some(
    ({ weekday, ordinal }) => weekday === day.weekday && (ordinal === null || rankedLike(ordinal)),
  );
  if (frequency === 'DAILY') return day.diff(start, 'days').days % interval === 0 && (byDay.length === 0 || listed);
  if (frequency === 'WEEKLY') {
    const weeks = day.startOf('week').diff(start.startOf('week'), 'weeks').weeks;
    return weeks % interval === 0 && (byDay.length === 0 ? day.weekday === start.weekday : listed);
  }
  const months = (day.year - start.year) * 12 + day.month - start.month;
  return months % interval === 0 && (byDay.length === 0 ? day.day === start.day : listed);
}

describe('days of a recurrence', () => {
  it('are those that belong to the rule, over ten years, none missing, none added', () => {
    fc.assert(
      fc.property(recurrences, fc.integer({ min: 0, max: 1500 }), (recurrence, rank) => {
        const startsOn = dayText(rank);
        const start = utc(startsOn);
        const expected = Array.from({ length: 3653 - rank }, (_, i) => dayText(rank + i)).filter((day) =>
          belongs(recurrence, start, utc(day)),
        );
        expect([...recurrenceDays(recurrence, { day: startsOn, minute: 600 }, dayText(3652))]).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('counts from the first day that fits, which the start need not be', () => {
    expect(daysOf('FREQ=WEEKLY;BYDAY=TU,FR;COUNT=3', '2026-11-25')).toEqual(['2026-11-27', '2026-12-01', '2026-12-04']);
  });

  it('leaves out months without the day', () => {
    expect(daysOf('RRULE:FREQ=MONTHLY;COUNT=3', '2026-12-31')).toEqual(['2026-12-31', '2027-01-31', '2027-03-31']);
    expect(daysOf('FREQ=MONTHLY;BYDAY=5MO;COUNT=2', '2026-11-01')).toEqual(['2026-11-30', '2027-03-29']);
    expect(daysOf('FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', '2026-11-01')).toEqual(['2026-11-27', '2026-12-25']);
  });

  it('ends with UNTIL, itself included: a day, a civil time, or an instant', () => {
    const until = (text: string, minute = 600) => daysOf(`FREQ=DAILY;UNTIL=${text}`, '2026-11-24', minute).length;
    expect(until('20261126')).toBe(3);
    expect([until('20261126T100000'), until('20261126T095900')]).toEqual([3, 2]);
    // 9:00 UTC is 10:00 in Paris in November
    expect([until('20261126T090000Z'), until('20261126T085900Z')]).toEqual([3, 2]);
  });

  it('refuses what is not of the subset, saying which part', () => {
    const wrong = (text: string) =>
      readRecurrence(text).refusals.map((refusal) => ('part' in refusal ? refusal.part : ''));
    for (const [text, part] of [
      ['FREQ=YEARLY', 'FREQ'],
      ['INTERVAL=2', 'FREQ'],
      ['FREQ=DAILY;INTERVAL=0', 'INTERVAL'],
      ['FREQ=DAILY;COUNT=-1', 'COUNT'],
      ['FREQ=DAILY;COUNT=2;UNTIL=20270101', 'COUNT'],
      ['FREQ=WEEKLY;BYDAY=1MO', 'BYDAY'],
      ['FREQ=MONTHLY;BYDAY=LU', 'BYDAY'],
      ['FREQ=DAILY;UNTIL=20270231', 'UNTIL'],
      ['FREQ=DAILY;BYSETPOS=1', 'BYSETPOS'],
      ['FREQ=DAILY;FREQ=WEEKLY', 'FREQ'],
      ['', ''],
    ] as const)
      expect([text, wrong(text)]).toEqual([text, [part]]);
  });
});

describe('occurrences', () => {
  it('keep the wall clock over ten years of clock changes, and are unclear exactly where it jumps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3652 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 15, max: 600 }),
        (rank, startMinute, length) => {
          const day = dayText(rank);
          const endMinute = startMinute + length;
          const { slot, unclear } = occurrenceOn(day, { startMinute, endMinute });
          const shown = (minute: number) => utc(day).plus({ minutes: minute });
          const unclearAt = (minute: number) => {
            const wall = shown(minute);
            const changes = wall.weekday === 7 && [3, 10].includes(wall.month) && wall.day >= 25;
            return changes && wall.hour === 2;
          };
          expect(unclear.map(({ field }) => field)).toEqual([
            ...(unclearAt(startMinute) ? ['startsAt'] : []),
            ...(unclearAt(endMinute) ? ['endsAt'] : []),
          ]);
          expect(slot === null).toBe(unclear.length > 0);
          if (!slot) return;
          const format = "yyyy-MM-dd'T'HH:mm";
          expect(toCivil(slot.start).toFormat(format)).toBe(shown(startMinute).toFormat(format));
          expect(toCivil(slot.end).toFormat(format)).toBe(shown(endMinute).toFormat(format));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('at 10:00 every week stay at 10:00 across the change of October: one hour later in UTC', () => {
    const { occurrences } = occurrencesOf(
      { recurrence: read('FREQ=WEEKLY;COUNT=3'), startsOn: '2026-10-19', startMinute: 600, endMinute: 720 },
      '2028-01-01',
    );
    expect(occurrences.map(({ slot }) => new Date(slot!.start).toISOString())).toEqual([
      '2026-10-19T08:00:00.000Z',
      '2026-10-26T09:00:00.000Z',
      '2026-11-02T09:00:00.000Z',
    ]);
  });

  it('at a repeated hour offer both instants, at a missing one those just before and after', () => {
    const candidates = (day: string) =>
      occurrenceOn(day, { startMinute: 150, endMinute: 300 }).unclear.map((one) => [
        one.code,
        'candidates' in one ? one.candidates.map((instant) => new Date(instant).toISOString().slice(11, 16)) : [],
      ]);
    expect(candidates('2026-10-25')).toEqual([['LOCAL_TIME_AMBIGUOUS', ['00:30', '01:30']]]);
    expect(candidates('2027-03-28')).toEqual([['LOCAL_TIME_DOES_NOT_EXIST', ['00:30', '01:30']]]);
  });

  it('number at most 104: a rule that ends later is refused, one without end stops there', () => {
    const many = (rule: string, lastDay = '2034-01-01') =>
      occurrencesOf({ recurrence: read(rule), startsOn: '2026-11-24', startMinute: 600, endMinute: 720 }, lastDay);
    expect(many(`FREQ=DAILY;COUNT=${MOST_OCCURRENCES + 1}`).refusals).toEqual([
      { code: 'TOO_MANY_OCCURRENCES', maximum: MOST_OCCURRENCES },
    ]);
    expect(many(`FREQ=DAILY;COUNT=${MOST_OCCURRENCES}`).occurrences).toHaveLength(MOST_OCCURRENCES);
    expect(many('FREQ=DAILY').occurrences).toHaveLength(MOST_OCCURRENCES);
    expect(many('FREQ=WEEKLY', '2026-12-25').occurrences).toHaveLength(5);
    expect(many('FREQ=WEEKLY;UNTIL=20261101').refusals).toEqual([{ code: 'SERIES_EMPTY' }]);
  });
});
