import { checkClosure } from './check-closure';

const NOW = Date.UTC(2026, 10, 23, 9);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const codes = (start: number, end: number) =>
  checkClosure({ closed: { start, end }, now: NOW }).map((refusal) => refusal.code);

describe('a closure', () => {
  it('is accepted in the future, and when it has already begun', () => {
    expect(codes(NOW + HOUR, NOW + DAY)).toEqual([]);
    expect(codes(NOW - HOUR, NOW + HOUR)).toEqual([]);
  });

  it('is refused when it ends before it starts, or at once', () => {
    expect(codes(NOW + DAY, NOW + HOUR)).toEqual(['CLOSURE_ENDS_BEFORE_IT_STARTS']);
    expect(codes(NOW + DAY, NOW + DAY)).toEqual(['CLOSURE_ENDS_BEFORE_IT_STARTS']);
  });

  it('is refused when it is over', () => {
    expect(codes(NOW - DAY, NOW)).toEqual(['CLOSURE_ALREADY_OVER']);
  });

  it('is refused beyond a year', () => {
    expect(codes(NOW, NOW + 366 * DAY)).toEqual([]);
    expect(codes(NOW, NOW + 366 * DAY + 1)).toEqual(['CLOSURE_TOO_LONG']);
  });
});
