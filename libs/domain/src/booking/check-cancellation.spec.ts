import type { CancellationFacts } from './check-cancellation';
import { checkCancellation } from './check-cancellation';

const START = Date.parse('2026-11-24T09:00Z');
const HOUR = 3_600_000;
const FACTS: CancellationFacts = {
  now: START - 24 * HOUR,
  state: 'CONFIRMED',
  slot: { start: START, end: START + HOUR },
  cancellationDeadlineMinutes: 120,
};
const codes = (change: Partial<CancellationFacts>) =>
  checkCancellation({ ...FACTS, ...change }).map(({ code }) => code);

describe('checkCancellation', () => {
  it('accepts until the deadline included, refuses a millisecond later', () => {
    expect(codes({ now: START - 2 * HOUR })).toEqual([]);
    expect(codes({ now: START - 2 * HOUR + 1 })).toEqual(['CANCELLATION_DEADLINE_PASSED']);
  });

  it('says only that it has started, once it has', () => {
    expect(codes({ now: START })).toEqual(['ALREADY_STARTED']);
    expect(codes({ now: START + 2 * HOUR })).toEqual(['ALREADY_STARTED']);
  });

  it('says only that it is cancelled, whatever the time', () =>
    expect(codes({ state: 'CANCELLED', now: START + HOUR })).toEqual(['ALREADY_CANCELLED']));

  it('accepts until the start without a deadline', () =>
    expect(codes({ cancellationDeadlineMinutes: 0, now: START - 1 })).toEqual([]));
});
