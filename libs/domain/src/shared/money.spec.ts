import fc from 'fast-check';
import { allocate } from './allocate';
import { includingTax, inEuros, roundedQuotient, sumOf } from './money';

const amounts = fc.integer({ min: -50_000_000, max: 50_000_000 });

describe('rounding to the cent', () => {
  it('takes halves away from zero on both sides', () => {
    expect([5, -5, 15, -15, 4, -4].map((tenths) => roundedQuotient(tenths, 10))).toEqual([1, -1, 2, -2, 0, 0]);
  });

  it('is never more than half a unit away, and the opposite rounds to the opposite', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 20_000 }), (numerator, denominator) => {
        const rounded = roundedQuotient(numerator, denominator);
        expect(2 * Math.abs(rounded * denominator - numerator)).toBeLessThanOrEqual(denominator);
        expect(roundedQuotient(-numerator, denominator) + rounded).toBe(0);
      }),
      { verbose: true },
    );
  });

  it('refuses what could not be counted exactly', () => {
    expect(() => roundedQuotient(2 ** 53, 3)).toThrow(RangeError);
    expect(() => roundedQuotient(1, 0)).toThrow(RangeError);
    expect(() => roundedQuotient(0.5, 3)).toThrow(RangeError);
  });

  it('makes 420 € including tax of the 350 € of the flat plan', () => {
    expect(includingTax(35_000, 2000)).toBe(42_000);
  });
});

describe('allocation', () => {
  it('adds up to the whole, each part less than a cent from its exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, weights, (amount, parts) => {
        const shares = allocate(amount, parts);
        expect(sumOf(shares)).toBe(amount);
        const total = sumOf(parts);
        if (total > 0)
          shares.forEach((share, i) => expect(Math.abs(share - (amount * parts[i]!) / total)).toBeLessThan(1));
      }),
      { verbose: true },
    );
  });

  it('gives nothing to who weighs nothing, and serves the first of equals first', () => {
    expect(allocate(100, [1, 0, 1, 1])).toEqual([34, 0, 33, 33]);
    expect(allocate(7, [0, 0])).toEqual([7, 0]);
  });
});

describe('an amount in euros', () => {
  it('always has two decimals', () => {
    expect([0, 5, -5, 123_450, -100].map((amount) => inEuros(amount))).toEqual([
      '0.00',
      '0.05',
      '-0.05',
      '1234.50',
      '-1.00',
    ]);
    expect(inEuros(123_450, ',')).toBe('1234,50');
  });
});
