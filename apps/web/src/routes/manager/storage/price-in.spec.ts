import { priceIn, typedPrice } from './price-in';

describe('a monthly price', () => {
  it('is read as it is typed, nothing and zero included', () => {
    expect(['', '0', '0,00', '15', '12,50', '12.5', ' 7 '].map(priceIn)).toEqual([0, 0, 0, 1500, 1250, 1250, 700]);
    expect(['-3', 'douze', '1,234', '3 €x'].map(priceIn)).toEqual([null, null, null, null]);
  });

  it('is written so that it is read back the same', () => {
    for (const cents of [0, 5, 50, 1500, 1250, 99_999]) expect(priceIn(typedPrice(cents))).toBe(cents);
  });
});
