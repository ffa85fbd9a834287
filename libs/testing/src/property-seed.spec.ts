import fc from 'fast-check';

/** The numbers a property without settings of its own is tried with. */
function tried(): number[] {
  const numbers: number[] = [];
  fc.assert(fc.property(fc.integer(), (number) => numbers.push(number) > 0));
  return numbers;
}

describe('the seed of properties', () => {
  it('is one for the whole file, so that the seed printed replays it', () => {
    expect(fc.readConfigureGlobal().seed).toEqual(expect.any(Number));
    expect(tried()).toEqual(tried());
  });
});
