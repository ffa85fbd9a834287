import { weightOf } from './weight-of';

describe('the weight of a download', () => {
  it('is said in the unit people know', () =>
    expect([120, 340_400, 999_499, 1_000_000, 2_140_000].map(weightOf)).toEqual([
      '1\u00a0ko',
      '340\u00a0ko',
      '999\u00a0ko',
      '1\u00a0Mo',
      '2,1\u00a0Mo',
    ]));
});
