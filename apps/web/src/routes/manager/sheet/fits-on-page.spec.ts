import { fitsOnPage } from './fits-on-page';

const lines = (count: number) => Array.from({ length: count }, () => 'Mains hors de la lame.').join('\n');

it('fits twelve lines under one row of signs, not one more', () => {
  expect(fitsOnPage([lines(12)], 6)).toBe(true);
  expect(fitsOnPage([lines(13)], 6)).toBe(false);
});

it('counts the lines a long paragraph wraps into', () => {
  expect(fitsOnPage(['x'.repeat(12 * 90)], 0)).toBe(true);
  expect(fitsOnPage(['x'.repeat(12 * 90 + 1)], 0)).toBe(false);
});

it('leaves less room under two rows of signs, and to the titles of two texts', () => {
  expect(fitsOnPage([lines(8)], 7)).toBe(false);
  expect(fitsOnPage([lines(5), lines(5)], 3)).toBe(true);
  expect(fitsOnPage([lines(6), lines(5)], 3)).toBe(false);
});
