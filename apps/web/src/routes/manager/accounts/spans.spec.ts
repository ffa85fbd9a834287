import { faultOfSpan, spanNamed } from './spans';

describe('the days of a file', () => {
  it('are whole months and years, also across the new year', () => {
    expect(spanNamed('lastMonth', '2027-01-24')).toEqual({ from: '2026-12-01', through: '2026-12-31' });
    expect(spanNamed('thisMonth', '2028-02-10')).toEqual({ from: '2028-02-01', through: '2028-02-29' });
    expect(spanNamed('lastYear', '2026-11-24')).toEqual({ from: '2025-01-01', through: '2025-12-31' });
    expect(spanNamed('thisYear', '2026-11-24')).toEqual({ from: '2026-01-01', through: '2026-12-31' });
  });

  it('are refused when they miss, go backwards or last more than two years', () => {
    expect(faultOfSpan({ from: '', through: '2026-12-31' })).toBe('missing');
    expect(faultOfSpan({ from: '2026-12-31', through: '2026-01-01' })).toBe('backwards');
    expect(faultOfSpan({ from: '2024-01-01', through: '2026-12-31' })).toBe('tooLong');
    expect(faultOfSpan({ from: '2026-12-31', through: '2026-12-31' })).toBeNull();
    expect(faultOfSpan({ from: '2024-01-01', through: '2025-12-31' })).toBeNull();
  });
});
