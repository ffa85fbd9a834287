import { formatCents, formatNumber } from './money';

describe('money and numbers on French screens', () => {
  it('shows cents with a comma and a space that never breaks', () => {
    expect(formatCents(42_000)).toBe('420,00\u00a0€');
    expect(formatCents(123_456)).toMatch(/^1\u202f234,56\u00a0€$/);
  });

  it('rounds a number to one decimal unless told', () => {
    expect(formatNumber(12.34)).toBe('12,3');
    expect(formatNumber(12.34, 0)).toBe('12');
  });
});
