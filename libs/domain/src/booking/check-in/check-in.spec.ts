import fc from 'fast-check';
import { SLOT } from '../facts-with';
import { checkCheckIn, checkFinish, isUnclaimed } from './check-check-in';
import { checkInWindow, type CheckInFacts } from './check-in-facts';

const MINUTE = 60_000;
const booking = (change: Partial<CheckInFacts> = {}): CheckInFacts => ({
  now: SLOT.start,
  state: 'CONFIRMED',
  slot: SLOT,
  checkInMinutes: 15,
  checkedInAt: null,
  releasedAt: null,
  finishedAt: null,
  ...change,
});
const at = (minutes: number, change: Partial<CheckInFacts> = {}) =>
  booking({ now: SLOT.start + minutes * MINUTE, ...change });
const codes = (refusals: readonly { code: string }[]): string[] => refusals.map(({ code }) => code);

describe('checking in', () => {
  it('is open from so many minutes before the start to as many after', () => {
    expect(codes(checkCheckIn(at(-16)))).toEqual(['TOO_EARLY_TO_CHECK_IN']);
    expect([checkCheckIn(at(-15)), checkCheckIn(at(14))]).toEqual([[], []]);
    expect(codes(checkCheckIn(at(15)))).toEqual(['TOO_LATE_TO_CHECK_IN']);
  });

  it('is open to the end where nobody is released', () => {
    expect(checkCheckIn(at(119, { checkInMinutes: null }))).toEqual([]);
    expect(codes(checkCheckIn(at(120, { checkInMinutes: null })))).toEqual(['TOO_LATE_TO_CHECK_IN']);
  });

  it('twice is once', () => {
    expect(checkCheckIn(at(60, { checkedInAt: SLOT.start }))).toEqual([]);
  });

  it('is refused for what is asked for, cancelled or released', () => {
    expect(codes(checkCheckIn(at(0, { state: 'REQUESTED' })))).toEqual(['APPROVAL_PENDING']);
    expect(codes(checkCheckIn(at(0, { state: 'CANCELLED' })))).toEqual(['ALREADY_CANCELLED']);
    expect(codes(checkCheckIn(at(0, { releasedAt: SLOT.start })))).toEqual(['BOOKING_RELEASED']);
  });

  it('and being released never meet: at every instant one may come, or is released, or neither yet', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 180 }),
        fc.option(fc.integer({ min: 5, max: 240 })),
        (minutes, checkInMinutes) => {
          const facts = at(minutes, { checkInMinutes });
          const mayCome = checkCheckIn(facts).length === 0;
          expect(mayCome && isUnclaimed(facts)).toBe(false);
          expect(isUnclaimed(facts)).toBe(checkInMinutes !== null && facts.now >= checkInWindow(facts).end);
          expect(isUnclaimed({ ...facts, checkedInAt: SLOT.start })).toBe(false);
        },
      ),
    );
  });
});

describe('finishing early', () => {
  it('is for a slot that has begun and is not over', () => {
    expect(codes(checkFinish(at(0)))).toEqual(['NOT_STARTED_YET']);
    expect([checkFinish(at(1)), checkFinish(at(119))]).toEqual([[], []]);
    expect(codes(checkFinish(at(120)))).toEqual(['ALREADY_FINISHED']);
    expect(codes(checkFinish(at(30, { finishedAt: SLOT.start + MINUTE })))).toEqual(['ALREADY_FINISHED']);
  });
});
