import { randomOf } from './random';

const draws = (seed: number, subject: string) => {
  const random = randomOf(seed, subject);
  return Array.from({ length: 200 }, () => random.next());
};

describe('chance', () => {
  it('repeats itself with the same seed and subject', () => {
    expect(draws(7, 'bookings')).toEqual(draws(7, 'bookings'));
  });

  it('differs with another seed or another subject', () => {
    expect(draws(7, 'bookings')).not.toEqual(draws(8, 'bookings'));
    expect(draws(7, 'bookings')).not.toEqual(draws(7, 'loans'));
  });

  it('stays inside its bounds and reaches both', () => {
    const random = randomOf(1, 'dice');
    const thrown = new Set(Array.from({ length: 500 }, () => random.between(1, 6)));
    expect([...thrown].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('never picks what weighs nothing', () => {
    const random = randomOf(1, 'weights');
    const weights = new Map([
      ['never', 0],
      ['always', 1],
    ]);
    expect(Array.from({ length: 100 }, () => random.weighted(weights))).not.toContain('never');
  });
});
