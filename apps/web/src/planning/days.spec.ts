import { sameHourOn } from './days';

const paris = (text: string): number => Date.parse(text);

describe('sameHourOn', () => {
  it('keeps the civil hour onto and from a day on which the clocks change', () => {
    expect(sameHourOn('2027-03-28', paris('2027-03-27T10:00+01:00'))).toBe(paris('2027-03-28T10:00+02:00'));
    expect(sameHourOn('2027-03-29', paris('2027-03-28T10:00+02:00'))).toBe(paris('2027-03-29T10:00+02:00'));
    expect(sameHourOn('2026-10-25', paris('2026-10-24T10:00+02:00'))).toBe(paris('2026-10-25T10:00+01:00'));
  });

  it('goes past the hour that does not exist', () => {
    expect(sameHourOn('2027-03-28', paris('2027-03-27T02:30+01:00'))).toBe(paris('2027-03-28T03:30+02:00'));
  });
});
