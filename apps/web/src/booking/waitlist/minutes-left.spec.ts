import { describe, expect, it } from '@jest/globals';
import { minutesLeft } from './minutes-left';

const NOW = Date.parse('2026-11-24T10:00:00Z');

describe('the countdown of an offer', () => {
  it('never promises a minute that is not whole', () => {
    expect(minutesLeft('2026-11-24T10:30:00Z', NOW)).toBe(30);
    expect(minutesLeft('2026-11-24T10:01:59Z', NOW)).toBe(1);
    expect(minutesLeft('2026-11-24T10:00:59Z', NOW)).toBe(0);
  });

  it('stays at none once over', () => {
    expect(minutesLeft('2026-11-24T09:00:00Z', NOW)).toBe(0);
  });
});
