import { assert, constantFrom, property, subarray } from 'fast-check';
import { HABILITATION_LEVELS } from '../shared/vocabulary';
import { highestLevel, levelReaches, levelsFrom } from './habilitation-level';

const level = constantFrom(...HABILITATION_LEVELS);

describe('levels of a habilitation', () => {
  it('are ordered: accompanied, autonomous, trainer', () => {
    expect(levelReaches('TRAINER', 'ACCOMPANIED')).toBe(true);
    expect(levelReaches('ACCOMPANIED', 'AUTONOMOUS')).toBe(false);
    expect(levelsFrom('AUTONOMOUS')).toEqual(['AUTONOMOUS', 'TRAINER']);
  });

  it('of which one is held reach exactly those from the required one up', () => {
    assert(
      property(level, level, (held, required) => levelReaches(held, required) === levelsFrom(required).includes(held)),
    );
  });

  it('held together reach what any of them reaches', () => {
    assert(
      property(subarray([...HABILITATION_LEVELS]), level, (held, required) => {
        const highest = highestLevel(held);
        return (
          (highest !== null && levelReaches(highest, required)) === held.some((one) => levelReaches(one, required))
        );
      }),
    );
  });
});
