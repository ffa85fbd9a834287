import { centsIn, eurosOf, quantityOf, thousandthsIn } from './typed-number';

describe('a price as it is typed', () => {
  it('is read in cents, with a comma or a point, below zero too', () => {
    expect(['350', '19,9', '19.99', '1 234,50 €', '-12', '0'].map(centsIn)).toEqual([
      35_000, 1_990, 1_999, 123_450, -1_200, 0,
    ]);
  });

  it('is none with words, with three decimals, or beyond what anybody invoices', () =>
    expect(['', 'dix', '1,999', '1,2,3', '--1', '12345678'].map(centsIn)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]));

  it('is written with both its decimals', () =>
    expect([1_990, -50, 0].map(eurosOf)).toEqual(['19,90', '-0,50', '0,00']));
});

describe('a quantity as it is typed', () => {
  it('is read in thousandths, and is more than nothing', () =>
    expect(['1', '1,5', '0,125', '0', '-1', '1,0005'].map(thousandthsIn)).toEqual([
      1_000,
      1_500,
      125,
      null,
      null,
      null,
    ]));

  it('is written as short as it is', () => expect([1_000, 1_500, 125].map(quantityOf)).toEqual(['1', '1,5', '0,125']));
});
