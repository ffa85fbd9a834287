import { describe, expect, it } from '@jest/globals';
import { candidateSlots, decided, undecided } from './decisions';

describe('what is decided about a day', () => {
  it('replaces what was decided of the same day, and can be taken back', () => {
    const skipped = decided(new Map(), { day: '2026-12-01', action: 'SKIP' });
    const shifted = decided(skipped, { day: '2026-12-01', action: 'SHIFT' });
    expect([...shifted.values()]).toEqual([{ day: '2026-12-01', action: 'SHIFT' }]);
    expect(undecided(shifted, '2026-12-01').size).toBe(0);
  });
});

describe('an hour that comes twice', () => {
  it('is offered as both instants, with the length wished', () => {
    const refusals = [
      {
        code: 'LOCAL_TIME_AMBIGUOUS',
        message: '',
        candidates: ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
      },
    ];
    expect(candidateSlots(refusals, 45)).toEqual([
      { startsAt: '2026-10-25T00:30:00.000Z', endsAt: '2026-10-25T01:15:00.000Z' },
      { startsAt: '2026-10-25T01:30:00.000Z', endsAt: '2026-10-25T02:15:00.000Z' },
    ]);
  });

  it('is nothing to choose when the hour is plain', () => {
    expect(candidateSlots([{ code: 'SLOT_TAKEN', message: '' }], 60)).toEqual([]);
  });
});
