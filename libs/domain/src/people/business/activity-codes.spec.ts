import { nafaCodeOf, nafCodeOf } from './activity-codes';

describe('the code of an activity', () => {
  it.each([
    ['3109B', '31.09B'],
    ['31.09b', '31.09B'],
    [' 31.09 B ', '31.09B'],
  ])('is written as INSEE writes it: %j', (typed, code) => {
    expect(nafCodeOf(typed)).toBe(code);
  });

  it.each(['', '310B', '31091', '31.09BZ', '3-109B', '31.09É'])('of the NAF is refused when it is %j', (typed) => {
    expect(nafCodeOf(typed)).toBeUndefined();
  });

  it.each([
    ['3109BA', '31.09BA'],
    ['31.09B-A', '31.09BA'],
  ])('of the crafts has one more letter: %s', (typed, code) => {
    expect(nafaCodeOf(typed)).toBe(code);
  });

  it.each(['31.09B', '31.09B1', '31.09BAA'])('of the crafts is refused when it is %j', (typed) => {
    expect(nafaCodeOf(typed)).toBeUndefined();
  });
});
