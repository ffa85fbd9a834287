import { MONTHLY } from '../periods';
import { noticeEnd, type NoticeRequest } from './notice-end';

const ONE_MONTH = { months: 1, days: 0, untilPeriodEnd: false };
const end = (changes: Partial<NoticeRequest> = {}) =>
  noticeEnd({
    subscription: { startsOn: '2026-01-31', commitmentEndsOn: '2026-04-30' },
    cycle: MONTHLY,
    terms: ONE_MONTH,
    givenOn: '2026-11-23',
    wishedOn: null,
    ...changes,
  });

describe('a notice', () => {
  it('ends after its months, clamped to the end of short ones', () => {
    expect(end()).toBe('2026-12-23');
    expect(end({ givenOn: '2027-01-31' })).toBe('2027-02-28');
    expect(end({ terms: { ...ONE_MONTH, months: 0, days: 15 } })).toBe('2026-12-08');
  });

  it('never ends before the commitment', () => {
    expect(end({ givenOn: '2026-02-10' })).toBe('2026-04-30');
  });

  it('may end later than it must, never sooner', () => {
    expect(end({ wishedOn: '2027-02-01' })).toBe('2027-02-01');
    expect(end({ wishedOn: '2026-12-01' })).toBe('2026-12-23');
  });

  it('finishes the period under way where the plan wants it, and no other one', () => {
    const terms = { ...ONE_MONTH, untilPeriodEnd: true };
    expect(end({ terms })).toBe('2026-12-31');
    expect(end({ terms, givenOn: '2026-11-30' })).toBe('2026-12-31');
    expect(end({ terms, givenOn: '2026-12-01' })).toBe('2027-01-31');
  });

  it('adds no period when it is over on the very day one ends', () => {
    expect(end({ terms: { months: 0, days: 30, untilPeriodEnd: true }, givenOn: '2026-12-01' })).toBe('2026-12-31');
  });

  it('leaves the first day served to one who has not started', () => {
    const subscription = { startsOn: '2027-03-01', commitmentEndsOn: '2027-03-01' };
    expect(end({ subscription, terms: { ...ONE_MONTH, months: 0 } })).toBe('2027-03-02');
  });
});
