import { centsIn } from './cents-in';

describe('an amount typed in euros', () => {
  it.each([
    ['420', 42_000],
    ['420,5', 42_050],
    ['1 234,56 €', 123_456],
    ['0.01', 1],
  ])('%s is %i cents', (typed, cents) => {
    expect(centsIn(typed)).toBe(cents);
  });

  it.each(['', '0', '0,00', '-5', '1,234', '1.2.3', 'douze', '12345678'])('%p is none', (typed) => {
    expect(centsIn(typed)).toBeNull();
  });
});
