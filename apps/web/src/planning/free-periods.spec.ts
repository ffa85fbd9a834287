import { freePeriods, notBefore, ontoGrid } from './free-periods';

const p = (start: number, end: number) => ({ start, end });

describe('freePeriods', () => {
  it('leaves what stands between bookings', () => {
    expect(freePeriods([p(8, 18)], [p(12, 14), p(9, 10)])).toEqual([p(8, 9), p(10, 12), p(14, 18)]);
  });

  it('keeps neighbours apart without an empty period between them', () => {
    expect(freePeriods([p(8, 18)], [p(8, 10), p(10, 18)])).toEqual([]);
  });

  it('follows each opening period, bookings over the edges included', () => {
    expect(freePeriods([p(8, 12), p(13, 18)], [p(7, 9), p(11, 14), p(17, 19)])).toEqual([p(9, 11), p(14, 17)]);
  });

  it('is not fooled by bookings inside one another', () => {
    expect(freePeriods([p(0, 10)], [p(1, 9), p(2, 3)])).toEqual([p(0, 1), p(9, 10)]);
  });
});

describe('notBefore', () => {
  it('drops what is over and shortens what has begun', () => {
    expect(notBefore([p(0, 4), p(4, 8), p(9, 10)], 5)).toEqual([p(5, 8), p(9, 10)]);
  });
});

describe('ontoGrid', () => {
  it('rounds up to the grid counted from midnight', () => {
    expect(ontoGrid(61 * 60_000, 0, 30)).toBe(90 * 60_000);
    expect(ontoGrid(90 * 60_000, 0, 30)).toBe(90 * 60_000);
  });
});
