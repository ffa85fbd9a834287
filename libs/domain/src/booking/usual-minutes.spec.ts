import { usualMinutes } from './usual-minutes';

const rules = (gridMinutes: number, minimumMinutes: number, maximumMinutes: number) => ({
  gridMinutes,
  minimumMinutes,
  maximumMinutes,
});

describe('usualMinutes', () => {
  it('is an hour where the resource allows one', () => expect(usualMinutes(rules(30, 30, 480))).toBe(60));
  it('is the first step above an hour where none falls on it', () => expect(usualMinutes(rules(20, 45, 480))).toBe(65));
  it('is the minimum where that is longer', () => expect(usualMinutes(rules(60, 240, 480))).toBe(240));
  it('is the minimum where an hour is too long', () => expect(usualMinutes(rules(15, 15, 45))).toBe(15));
});
