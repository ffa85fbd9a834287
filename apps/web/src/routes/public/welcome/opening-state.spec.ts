import { DateTime } from 'luxon';
import { openingState, type Calendar } from './opening-state';

const ZONE = 'Europe/Paris';
const paris = (text: string): DateTime => DateTime.fromISO(text, { zone: ZONE });

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAtMinute: 450, closesAtMinute: 1200 }));
const calendar: Calendar = { openingHours: weekdays, closures: [], publicHolidays: [] };

/** « open 20:00 » or « closed 2026-11-23T07:30 », at a civil time. */
function stateAt(text: string, changed: Partial<Calendar> = {}): string {
  const state = openingState({ ...calendar, ...changed }, paris(text), 30);
  if (state.open) return `open ${state.until.toFormat('HH:mm')}`;
  return `closed ${state.opensAt?.toFormat("yyyy-MM-dd'T'HH:mm") ?? 'for long'}`;
}

describe('the state of the door', () => {
  it('is open from the minute of opening to the minute before closing', () => {
    expect(stateAt('2026-11-24T07:29')).toBe('closed 2026-11-24T07:30');
    expect(stateAt('2026-11-24T07:30')).toBe('open 20:00');
    expect(stateAt('2026-11-24T19:59')).toBe('open 20:00');
    expect(stateAt('2026-11-24T20:00')).toBe('closed 2026-11-25T07:30');
  });

  it('tells the next open day over a week-end, a holiday and a closure', () => {
    const christmas = {
      publicHolidays: [{ date: '2026-12-25' }],
      closures: [{ startsAt: '2026-12-27T23:00:00Z', endsAt: '2026-12-28T23:00:00Z' }],
    };
    expect(stateAt('2026-12-25T10:00', christmas)).toBe('closed 2026-12-29T07:30');
  });

  it('closes early when a closure begins in the day, and opens again after it', () => {
    const inventory = { closures: [{ startsAt: '2026-11-24T11:00:00Z', endsAt: '2026-11-24T13:00:00Z' }] };
    expect(stateAt('2026-11-24T09:00', inventory)).toBe('open 12:00');
    expect(stateAt('2026-11-24T12:30', inventory)).toBe('closed 2026-11-24T14:00');
  });

  it('opens at civil hours on both sides of a clock change', () => {
    const everyDay = { openingHours: [{ weekday: 7, opensAtMinute: 480, closesAtMinute: 1440 }] };
    expect(stateAt('2026-10-25T07:59', everyDay)).toBe('closed 2026-10-25T08:00');
    expect(stateAt('2027-03-28T23:59', everyDay)).toBe('open 00:00');
  });

  it('promises nothing when no day is open', () => {
    expect(stateAt('2026-11-24T09:00', { openingHours: [] })).toBe('closed for long');
  });
});
