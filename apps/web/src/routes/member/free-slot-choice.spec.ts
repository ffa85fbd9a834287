import { describe, expect, it } from '@jest/globals';
import { machinesFor, ofCategory, severalOfAKind } from './free-slot-choice';

const machine = (
  id: string,
  category: string,
  of: { met?: boolean; inService?: boolean; bookable?: boolean } = {},
) => ({
  id,
  name: id,
  category,
  bookable: of.bookable ?? true,
  inService: of.inService ?? true,
  requirements: [{ code: 'HABILITATION', label: '', met: of.met ?? true, remedy: null }],
});
const machines = [
  machine('bench 1', 'établi'),
  machine('bench 2', 'établi', { met: false }),
  machine('bench 3', 'établi', { inService: false }),
  machine('saw', 'scie', { met: false }),
  machine('oven', 'four', { bookable: false }),
];

describe('where a free slot is looked for', () => {
  it('is any machine one may use, never those out of service or without booking', () => {
    expect(machinesFor('mine', machines)).toEqual(['bench 1']);
    expect(machinesFor('oven', machines)).toEqual([]);
  });

  it('is all of a kind, what is missing being told when booking', () => {
    expect(machinesFor(ofCategory('établi'), machines)).toEqual(['bench 1', 'bench 2']);
    expect(machinesFor('saw', machines)).toEqual(['saw']);
  });

  it('names a kind only when there are several of it', () => {
    expect(severalOfAKind(machines)).toEqual(['établi']);
  });
});
