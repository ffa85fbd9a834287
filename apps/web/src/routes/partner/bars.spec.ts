import { longest, REST, segmentsOf } from './bars';

const figure = (value: number | null) => ({ value, suppressed: value === null, partial: false });
const poles = ['A', 'B', 'C'].map((poleCode) => ({
  poleCode,
  poleName: poleCode,
  hue: '#123456',
  hoursBooked: figure(1),
  artisans: figure(9),
  occupancyPercent: figure(1),
}));
const month = (total: number | null, ...hours: (number | null)[]) => ({
  month: '2026-10',
  hoursBooked: figure(total),
  byPole: hours.map((value, rank) => ({ poleCode: poles[rank]?.poleCode ?? '', hoursBooked: figure(value) })),
});
const drawn = (...given: Parameters<typeof month>) =>
  segmentsOf(month(...given), poles).map(({ key, hours }) => [key, hours]);

describe('the bar of a month', () => {
  it('is shared between poles in their order, without those at zero', () => {
    expect(drawn(30, 10, 0, 20)).toEqual([
      ['A', 10],
      ['C', 20],
    ]);
  });

  it('shows hidden poles as one rest', () => {
    expect(drawn(30, 10, null, null)).toEqual([
      ['A', 10],
      [REST, 20],
    ]);
  });

  it('takes no rounding for something hidden', () => {
    expect(drawn(31, 10, 0, 20).map(([key]) => key)).not.toContain(REST);
  });

  it('is not drawn when the month is hidden, and does not count as longest', () => {
    expect(drawn(null, null, null, 20)).toEqual([]);
    expect(longest([month(null), month(12)])).toBe(12);
  });
});
