import { assert, date, integer, property, tuple } from 'fast-check';
import { DateTime } from 'luxon';
import { addDays, addMonths } from './civil-months';
import { commitmentEnd, nextDueOn, subscriptionState } from './subscription';

const day = date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true }).map((d) =>
  d.toISOString().slice(0, 10),
);
const openDays = tuple(day, day).map(([startsOn, today]) => ({ startsOn, today }));

describe('the next due day', () => {
  it('is the same day of the month as the start, today included', () => {
    const subscription = { startsOn: '2026-09-15', endsOn: null };
    expect(nextDueOn(subscription, '2026-11-14')).toBe('2026-11-15');
    expect(nextDueOn(subscription, '2026-11-15')).toBe('2026-11-15');
    expect(nextDueOn(subscription, '2026-11-16')).toBe('2026-12-15');
  });

  it('comes every third month or once a year when the plan says so', () => {
    const subscription = { startsOn: '2026-09-15', endsOn: null };
    expect(nextDueOn(subscription, '2026-11-14', 3)).toBe('2026-12-15');
    expect(nextDueOn(subscription, '2026-12-15', 3)).toBe('2026-12-15');
    expect(nextDueOn(subscription, '2026-12-16', 3)).toBe('2027-03-15');
    expect(nextDueOn(subscription, '2027-09-16', 12)).toBe('2028-09-15');
  });

  it('is clamped to the end of short months, and climbs back after them', () => {
    const subscription = { startsOn: '2027-01-31', endsOn: null };
    expect(nextDueOn(subscription, '2027-02-01')).toBe('2027-02-28');
    expect(nextDueOn(subscription, '2027-03-01')).toBe('2027-03-31');
    expect(nextDueOn(subscription, '2028-02-01')).toBe('2028-02-29');
  });

  it('is the start when it lies ahead', () => {
    expect(nextDueOn({ startsOn: '2027-01-10', endsOn: null }, '2026-11-23')).toBe('2027-01-10');
  });

  it('is none when no month begins before the end', () => {
    expect(nextDueOn({ startsOn: '2026-09-15', endsOn: '2026-12-15' }, '2026-11-16')).toBeNull();
    expect(nextDueOn({ startsOn: '2026-09-15', endsOn: '2026-12-16' }, '2026-11-16')).toBe('2026-12-15');
  });

  it('never lies in the past, nor more than a month ahead once begun', () => {
    assert(
      property(openDays, ({ startsOn, today }) => {
        const due = nextDueOn({ startsOn, endsOn: null }, today)!;
        const latest = startsOn > today ? startsOn : addDays(today, 31);
        return due >= today && due <= latest && due >= startsOn;
      }),
    );
  });

  it('falls on the day of the start, or on the last day of a shorter month', () => {
    assert(
      property(openDays, ({ startsOn, today }) => {
        const due = DateTime.fromISO(nextDueOn({ startsOn, endsOn: null }, today)!);
        const wanted = Number(startsOn.slice(8));
        return due.day === Math.min(wanted, due.daysInMonth ?? 0);
      }),
    );
  });

  it('comes once in each month: the day after one, the next is in the following month', () => {
    assert(
      property(day, integer({ min: 0, max: 60 }), (startsOn, months) => {
        const due = addMonths(startsOn, months);
        const next = DateTime.fromISO(nextDueOn({ startsOn, endsOn: null }, addDays(due, 1))!);
        const expected = DateTime.fromISO(due).startOf('month').plus({ months: 1 });
        return next.hasSame(expected, 'month');
      }),
    );
  });
});

describe('a subscription', () => {
  it('is active until notice is given, then until its last day, then ended', () => {
    expect(subscriptionState({ endsOn: null }, '2026-11-23')).toBe('ACTIVE');
    expect(subscriptionState({ endsOn: '2026-11-24' }, '2026-11-23')).toBe('NOTICE_GIVEN');
    expect(subscriptionState({ endsOn: '2026-11-23' }, '2026-11-23')).toBe('ENDED');
  });

  it('commits for whole civil months', () => {
    expect(commitmentEnd('2026-11-30', 3)).toBe('2027-02-28');
    expect(commitmentEnd('2026-11-15', 0)).toBe('2026-11-15');
  });
});
