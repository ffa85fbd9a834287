import { termsOf } from './terms-of-day';

const terms = [{ startsOn: '2026-09-15' }, { startsOn: '2026-12-15' }, { startsOn: '2027-03-15' }];

describe('the terms of a day', () => {
  it('are the last ones begun, and those to come', () => {
    expect(termsOf(terms, '2026-12-15')).toEqual({ now: terms[1], later: [terms[2]] });
    expect(termsOf(terms, '2027-06-01')).toEqual({ now: terms[2], later: [] });
  });

  it('of a subscription that has not begun are its first ones, which are no change', () => {
    expect(termsOf(terms, '2026-09-01')).toEqual({ now: terms[0], later: [terms[1], terms[2]] });
  });
});
