import { openingCalendar, type CalendarSources } from './opening-calendar';

const at = (text: string): number => Date.parse(text);
const slot = (start: string, end: string) => ({ start: at(start), end: at(end) });
const NOTHING: CalendarSources = { week: [], closures: [], publicHolidays: [] };
const MONDAY = slot('2026-11-23T09:00Z', '2026-11-23T10:00Z');

describe('openingCalendar', () => {
  it('keeps the hours in order, however the week is written', () => {
    const week = [
      { weekday: 1, opensAtMinute: 840, closesAtMinute: 1080 },
      { weekday: 1, opensAtMinute: 480, closesAtMinute: 720 },
    ];
    expect(openingCalendar(MONDAY, { ...NOTHING, week }).openingHours).toEqual([
      slot('2026-11-23T07:00Z', '2026-11-23T11:00Z'),
      slot('2026-11-23T13:00Z', '2026-11-23T17:00Z'),
    ]);
  });

  it('has no hour that the wall clock skips', () => {
    const week = [{ weekday: 7, opensAtMinute: 120, closesAtMinute: 180 }];
    const change = slot('2027-03-28T00:00Z', '2027-03-28T12:00Z');
    expect(openingCalendar(change, { ...NOTHING, week }).openingHours).toEqual([]);
  });

  it('keeps the public holidays and closures of its days, and no other', () => {
    const morning = { slot: slot('2026-11-23T07:00Z', '2026-11-23T11:00Z'), reason: 'Inventory' };
    const dayAfter = { slot: slot('2026-11-23T23:00Z', '2026-11-24T23:00Z'), reason: 'Works' };
    const publicHolidays = [
      { day: '2026-11-23', name: 'Feast' },
      { day: '2026-11-24', name: 'Another' },
    ];
    expect(openingCalendar(MONDAY, { week: [], closures: [morning, dayAfter], publicHolidays }).closures).toEqual([
      { slot: slot('2026-11-22T23:00Z', '2026-11-23T23:00Z'), reason: 'Feast' },
      morning,
    ]);
  });
});
