import { euros, moment, refusalWords } from './words';

describe('French words', () => {
  it.each([
    [0, '0,00\u00a0€'],
    [42000, '420,00\u00a0€'],
    [123456789, '1\u202f234\u202f567,89\u00a0€'],
    [-5, '−0,05\u00a0€'],
  ])('%i cents are %s', (cents, words) => {
    expect(euros(cents)).toBe(words);
  });

  it.each([
    ['2026-11-24T13:30:00Z', 'mar. 24 nov., 14\u00a0h\u00a030'],
    ['2026-07-01T22:05:00Z', 'jeu. 2 juil., 0\u00a0h\u00a005'],
  ])('%s is %s in Paris', (instant, words) => {
    expect(moment(Date.parse(instant) / 1000)).toBe(words);
  });

  it('say the reason of the bank before the kind of error, and something for what is new', () => {
    expect(refusalWords({ code: 'card_declined', decline_code: 'lost_card' })).toContain('perdue');
    expect(refusalWords({ code: 'expired_card' })).toContain('expiré');
    expect(refusalWords({ code: 'card_declined', decline_code: 'never_seen' })).toContain('refuse');
  });
});
