import { describe, expect, it } from '@jest/globals';
import { stateWord } from './booking-state';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const booking = {
  state: 'CONFIRMED' as const,
  approval: null,
  startsAt: '2026-11-24T13:00:00Z',
  endsAt: '2026-11-24T15:00:00Z',
  releasedAt: null,
  finishedAt: null,
};

describe('the state of a booking in a word', () => {
  it('follows the clock: confirmed, under way, over, finished early', () => {
    expect(stateWord(booking, NOW)).toBe('confirmed');
    expect(stateWord(booking, Date.parse('2026-11-24T13:00:00Z'))).toBe('underWay');
    expect(stateWord(booking, Date.parse('2026-11-24T15:00:00Z'))).toBe('past');
    const early = { ...booking, endsAt: '2026-11-24T14:00:00Z', finishedAt: '2026-11-24T14:00:00Z' };
    expect(stateWord(early, Date.parse('2026-11-24T15:00:00Z'))).toBe('finished');
  });

  it('says what became of a request', () => {
    expect(stateWord({ ...booking, state: 'REQUESTED', approval: 'ASKED' }, NOW)).toBe('requested');
    expect(stateWord({ ...booking, state: 'CANCELLED', approval: 'DECLINED' }, NOW)).toBe('declined');
    expect(stateWord({ ...booking, state: 'CANCELLED', approval: 'LAPSED' }, NOW)).toBe('lapsed');
    expect(stateWord({ ...booking, approval: 'GIVEN' }, NOW)).toBe('confirmed');
  });

  it('tells a slot released because nobody came from one given back', () => {
    expect(stateWord({ ...booking, state: 'CANCELLED', releasedAt: '2026-11-24T13:15:00Z' }, NOW)).toBe('released');
    expect(stateWord({ ...booking, state: 'CANCELLED' }, NOW)).toBe('cancelled');
  });
});
