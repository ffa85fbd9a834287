import { describe, expect, it } from '@jest/globals';
import { ruleOf, stoppedBefore, usualUntil } from './recurrence-choice';

describe('a repeated slot', () => {
  it('is written as RFC 5545 reads it, by number or until a day', () => {
    expect(ruleOf({ rhythm: 'WEEK', until: null, count: 6 })).toBe('FREQ=WEEKLY;COUNT=6');
    expect(ruleOf({ rhythm: 'TWO_WEEKS', until: '2027-03-31', count: 6 })).toBe(
      'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270331',
    );
    expect(ruleOf({ rhythm: 'WEEKDAYS', until: null, count: 5 })).toBe('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=5');
  });

  it('stops on the day before the one that cannot be booked', () => {
    const stopped = stoppedBefore({ rhythm: 'WEEK', until: null, count: 6 }, '2027-03-01');
    expect(ruleOf(stopped)).toBe('FREQ=WEEKLY;UNTIL=20270228');
  });

  it('goes on for a month unless told otherwise, however short the month', () => {
    expect(usualUntil('2027-01-31')).toBe('2027-02-28');
  });
});
