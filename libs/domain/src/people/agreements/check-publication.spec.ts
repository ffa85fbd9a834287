import { checkPublication, type PublishedText } from './check-publication';

const TODAY = '2026-11-23';
const text = (words: string, inForceFrom = TODAY): PublishedText => ({ textFr: words, textEn: '', inForceFrom });
const codes = (wanted: PublishedText, last: PublishedText | null = null) =>
  checkPublication({ wanted, last, today: TODAY }).map(({ code }) => code);

describe('publishing a text', () => {
  it('may be for today or later, never for yesterday', () => {
    expect(codes(text('a'))).toEqual([]);
    expect(codes(text('a', '2027-01-01'))).toEqual([]);
    expect(codes(text('a', '2026-11-22'))).toEqual(['AGREEMENT_DAY_PASSED']);
  });

  it('never comes before a version already announced, and may mend it on its own day', () => {
    const announced = text('a', '2027-01-01');
    expect(codes(text('b', '2026-12-31'), announced)).toEqual(['AGREEMENT_DAY_BEFORE_THE_LAST']);
    expect(codes(text('b', '2027-01-01'), announced)).toEqual([]);
  });

  it('asks everybody to accept again only when a word changed, in either language', () => {
    expect(codes(text('a'), text('a', '2020-01-01'))).toEqual(['AGREEMENT_NOT_CHANGED']);
    expect(codes({ ...text('a'), textEn: 'a' }, text('a', '2020-01-01'))).toEqual([]);
  });
});
