import { gridInstants, isOnGrid } from './grid';

const at = (text: string): number => Date.parse(text);
const shown = (from: string, until: string, gridMinutes: number): string[] =>
  [...gridInstants(at(from), at(until), gridMinutes)].map((instant) => new Date(instant).toISOString().slice(11, 16));

describe('gridInstants', () => {
  it('begins with the first step not before, and stops before the end', () => {
    expect(shown('2026-11-23T09:00Z', '2026-11-23T10:00Z', 30)).toEqual(['09:00', '09:30']);
    expect(shown('2026-11-23T09:01Z', '2026-11-23T10:01Z', 30)).toEqual(['09:30', '10:00']);
  });

  it('counts steps of several hours from midnight in Paris', () =>
    expect(shown('2026-11-23T00:00Z', '2026-11-23T12:00Z', 240)).toEqual(['03:00', '07:00', '11:00']));
});

describe('isOnGrid', () => {
  it('wants the very millisecond', () => {
    expect(isOnGrid(at('2026-11-23T09:15Z'), 15)).toBe(true);
    expect(isOnGrid(at('2026-11-23T09:15Z') + 1, 15)).toBe(false);
  });
});
