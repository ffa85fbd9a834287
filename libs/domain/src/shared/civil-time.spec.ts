import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  civilDay,
  civilDaysOf,
  civilInstant,
  CIVIL_ZONE,
  endOfCivilDay,
  isoWeekday,
  readMoment,
  startOfCivilDay,
  toCivil,
} from './civil-time';

const HOUR = 3_600_000;
const utc = (text: string): number => Date.parse(text);

describe('readMoment', () => {
  it('reads a time without offset as civil time, in winter and in summer', () => {
    expect(readMoment('2026-11-24T10:00')).toEqual({ kind: 'exact', instant: utc('2026-11-24T09:00Z') });
    expect(readMoment('2026-07-01T10:00')).toEqual({ kind: 'exact', instant: utc('2026-07-01T08:00Z') });
  });

  it('finds the hour skipped in March missing, between two candidates', () => {
    expect(readMoment('2027-03-28T02:30')).toEqual({
      kind: 'missing',
      candidates: [utc('2027-03-28T00:30Z'), utc('2027-03-28T01:30Z')],
    });
  });

  it('finds the hour repeated in October twice', () => {
    expect(readMoment('2026-10-25T02:30')).toEqual({
      kind: 'ambiguous',
      candidates: [utc('2026-10-25T00:30Z'), utc('2026-10-25T01:30Z')],
    });
  });

  it('takes an offset at its word in both hours', () => {
    expect(readMoment('2026-10-25T02:30+02:00')).toEqual({ kind: 'exact', instant: utc('2026-10-25T00:30Z') });
    expect(readMoment('2027-03-28T02:30Z')).toEqual({ kind: 'exact', instant: utc('2027-03-28T02:30Z') });
  });

  it.each(['', 'demain', '2026-02-30T10:00', '9999-01-01T10:00', '2026-13-01T10:00', '2026-11-24', '2026-11-24T25:00'])(
    'finds %p malformed',
    (text) => expect(readMoment(text)).toEqual({ kind: 'malformed' }),
  );

  it('gives back every instant written with its civil time, or says that it is ambiguous', () => {
    const instants = fc.integer({ min: utc('2020-01-01T00:00Z') / 60_000, max: utc('2035-01-01T00:00Z') / 60_000 });
    fc.assert(
      fc.property(instants, (minutes) => {
        const instant = minutes * 60_000;
        const reading = readMoment(toCivil(instant).toFormat("yyyy-MM-dd'T'HH:mm"));
        return reading.kind === 'exact'
          ? reading.instant === instant
          : reading.kind === 'ambiguous' && reading.candidates.includes(instant);
      }),
      { verbose: true },
    );
  });
});

describe('civil days', () => {
  it('last 23 hours in March, 25 in October, 24 otherwise', () => {
    const hours = (day: string) => (endOfCivilDay(day) - startOfCivilDay(day)) / HOUR;
    expect(['2027-03-28', '2026-10-25', '2026-11-24'].map(hours)).toEqual([23, 25, 24]);
  });

  it('begin at midnight of the wall clock', () => {
    expect(civilDay(utc('2026-11-24T22:59Z'))).toBe('2026-11-24');
    expect(civilDay(utc('2026-11-24T23:00Z'))).toBe('2026-11-25');
    expect(isoWeekday('2026-11-23')).toBe(1);
  });

  it('are each counted once over a clock change', () => {
    expect(civilDaysOf(utc('2026-10-24T12:00Z'), utc('2026-10-26T12:00Z'))).toEqual([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ]);
  });

  it('keep opening hours at their hour of the wall clock on clock-change days', () => {
    for (const day of ['2027-03-28', '2026-10-25'])
      expect(toCivil(civilInstant(day, 8 * 60)).toFormat('HH:mm')).toBe('08:00');
    expect(civilInstant('2026-10-25', 1440)).toBe(endOfCivilDay('2026-10-25'));
  });
});

describe('the remembered zone', () => {
  it('never differs from Luxon’s own', () => {
    const instants = fc.integer({ min: utc('2000-01-01T00:00Z'), max: utc('2100-01-01T00:00Z') });
    fc.assert(
      fc.property(instants, (instant) => {
        return toCivil(instant).offset === DateTime.fromMillis(instant, { zone: CIVIL_ZONE }).offset;
      }),
      { verbose: true },
    );
  });
});
