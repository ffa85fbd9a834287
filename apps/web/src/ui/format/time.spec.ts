import i18next from 'i18next';
import {
  dayOf,
  formatDay,
  formatHour,
  formatLocalDate,
  formatLongDay,
  formatMinutes,
  formatNearDay,
  formatSlot,
} from './time';
import { DateTime } from 'luxon';

const HARD = '\u00a0';
const spaced = (words: string): string => words.replaceAll(' ', HARD);

describe('times on French screens', () => {
  it('shows Paris hours whatever the zone of the instant', () => {
    expect(formatHour('2026-11-24T13:30:00.000Z')).toBe(spaced('14 h 30'));
    expect(formatHour('2026-07-24T12:00:00.000Z')).toBe(spaced('14 h'));
  });

  it('tells the two readings of a repeated hour apart, and only those', () => {
    expect(formatHour('2026-10-25T00:30:00.000Z')).toBe(`${spaced('2 h 30')} (heure d’été)`);
    expect(formatHour('2026-10-25T01:30:00.000Z')).toBe(`${spaced('2 h 30')} (heure d’hiver)`);
    expect(formatHour('2026-10-25T02:00:00.000Z')).toBe(spaced('3 h'));
    expect(formatHour('2027-03-28T01:00:00.000Z')).toBe(spaced('3 h'));
  });

  it('shows days short and long, never broken across lines', () => {
    expect(formatDay('2026-11-24T13:00:00.000Z')).toBe(spaced('mar. 24 nov.'));
    expect(formatLongDay('2026-11-24T13:00:00.000Z')).toBe(spaced('mardi 24 novembre'));
    expect(formatLongDay('2026-12-01T13:00:00.000Z')).toBe(spaced('mardi 1er décembre'));
    expect(formatLocalDate('2026-12-01')).toBe(spaced('1er décembre 2026'));
    expect(formatLocalDate('2026-12-11')).toBe(spaced('11 décembre 2026'));
  });

  it('says a slot in words, and both days when it crosses midnight', () => {
    expect(formatSlot('2026-11-24T13:00:00.000Z', '2026-11-24T15:00:00.000Z')).toBe(
      `${spaced('mardi 24 novembre')}, ${spaced('14 h')} à ${spaced('16 h')}`,
    );
    expect(formatSlot('2026-11-24T22:00:00.000Z', '2026-11-25T00:30:00.000Z')).toContain(
      spaced('mercredi 25 novembre'),
    );
  });

  it('gives a slot that ends at midnight to the day it fills', () => {
    expect(formatSlot('2026-11-24T21:00:00.000Z', '2026-11-24T23:00:00.000Z')).not.toContain('mercredi');
  });

  it('calls today and tomorrow by name, counting Paris days across a clock change', () => {
    const eve = DateTime.fromISO('2027-03-27T23:30:00', { zone: 'Europe/Paris' });
    expect(formatNearDay('2027-03-27T08:00:00.000Z', eve)).toBe('aujourd’hui');
    expect(formatNearDay('2027-03-28T20:00:00.000Z', eve)).toBe('demain');
    expect(formatNearDay('2027-03-29T08:00:00.000Z', eve)).toBe(spaced('lundi 29 mars'));
  });

  it('says durations as people do', () => {
    expect(formatMinutes(45)).toBe(spaced('45 min'));
    expect(formatMinutes(60)).toBe(spaced('1 h'));
    expect(formatMinutes(90)).toBe(spaced('1 h 30'));
    expect(formatMinutes(65)).toBe(spaced('1 h 05'));
  });

  it('puts an instant just before midnight UTC on the Paris day', () => {
    expect(dayOf('2026-11-23T23:30:00.000Z')).toBe('2026-11-24');
  });
});

describe('times on English screens', () => {
  beforeAll(() => i18next.init({ lng: 'en' }));

  it('tells the two readings of a repeated hour apart', () => {
    expect(formatHour('2026-10-25T00:30:00.000Z')).toBe('02:30 (summer time)');
    expect(formatHour('2026-10-25T01:30:00.000Z')).toBe('02:30 (winter time)');
  });

  it('keeps the 24-hour clock and Paris time', () => {
    expect(formatHour('2026-11-24T13:30:00.000Z')).toBe('14:30');
    expect(formatSlot('2026-11-24T13:00:00.000Z', '2026-11-24T15:00:00.000Z')).toContain('14:00 to 16:00');
  });
});
