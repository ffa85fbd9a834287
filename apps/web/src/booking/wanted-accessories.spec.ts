import { describe, expect, it } from '@jest/globals';
import { countOf, withCount } from './wanted-accessories';

describe('the accessories wished for', () => {
  it('count what was chosen of each, none of the others', () => {
    const wanted = withCount(withCount([], 'clamps', 2), 'trolley', 1);
    expect([countOf(wanted, 'clamps'), countOf(wanted, 'trolley'), countOf(wanted, 'trailer')]).toEqual([2, 1, 0]);
  });

  it('forget one brought back to none, and never ask twice for the same', () => {
    const wanted = withCount(withCount([{ accessoryId: 'clamps', count: 1 }], 'clamps', 3), 'trolley', 1);
    expect(withCount(wanted, 'trolley', 0)).toEqual([{ accessoryId: 'clamps', count: 3 }]);
  });
});
