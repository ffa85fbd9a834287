import { describe, expect, it } from '@jest/globals';
import { filteredRows } from './row-filter';

const at = (hour: number): number => Date.UTC(2026, 10, 24, hour);
const occupation = (from: number, to: number, mine = false) => ({
  startsAt: new Date(at(from)).toISOString(),
  endsAt: new Date(at(to)).toISOString(),
  mine,
});
const machine = (
  name: string,
  occupations = [occupation(0, 0)],
  of: { bookable?: boolean; inService?: boolean } = {},
) => ({
  resource: { name, bookable: true, inService: true, ...of },
  occupations,
});
const open = [{ start: at(7), end: at(19) }];
const names = (rows: readonly { resource: { name: string } }[]): string[] => rows.map(({ resource }) => resource.name);

describe('rows of the planning', () => {
  it('are all shown unless asked otherwise', () => {
    const rows = [machine('saw'), machine('press', [], { bookable: false })];
    expect(filteredRows(rows, { filter: undefined, open, now: at(10) })).toBe(rows);
  });

  it('of mine are those where something is mine', () => {
    const rows = [machine('saw', [occupation(9, 10), occupation(14, 15, true)]), machine('press', [occupation(9, 10)])];
    expect(names(filteredRows(rows, { filter: 'mine', open, now: at(10) }))).toEqual(['saw']);
  });

  it('free now are neither taken at this instant, out of service nor without booking', () => {
    const rows = [
      machine('ends now', [occupation(9, 10)]),
      machine('begins now', [occupation(10, 11)]),
      machine('broken', [], { inService: false }),
      machine('not booked', [], { bookable: false }),
      machine('idle', []),
    ];
    expect(names(filteredRows(rows, { filter: 'free', open, now: at(10) }))).toEqual(['ends now', 'idle']);
  });

  it('free now are none while the place is closed', () => {
    expect(filteredRows([machine('idle', [])], { filter: 'free', open, now: at(20) })).toEqual([]);
  });
});
