import { closureWords } from './closure-words';

const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

describe('a closure in words', () => {
  it('says whole days by their dates, the last one included, on either side of a clock change', () => {
    expect(plain(closureWords('2026-12-23T23:00:00.000Z', '2027-01-01T23:00:00.000Z'))).toBe(
      'du 24 décembre 2026 au 1er janvier 2027 inclus',
    );
    expect(plain(closureWords('2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'))).toBe(
      '25 octobre 2026, toute la journée',
    );
  });

  it('says the hours of a part of a day, and of an absence that begins and ends inside a day', () => {
    expect(plain(closureWords('2026-11-24T13:00:00.000Z', '2026-11-24T15:00:00.000Z'))).toBe(
      'mardi 24 novembre, 14 h à 16 h',
    );
    expect(plain(closureWords('2026-11-24T13:00:00.000Z', '2026-11-26T08:00:00.000Z'))).toBe(
      'du 24 novembre 2026, 14 h, au 26 novembre 2026, 9 h',
    );
  });
});
