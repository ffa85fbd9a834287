import { VAT_KINDS } from './vat-kind';
import { vatKindOfRate, vatRateOn } from './vat-rates';
import { vatTreatment } from './vat-treatment';

const on = (suppliedOn: string) => ({ suppliedOn, issuedOn: '2026-11-23' });

describe('a rate of VAT', () => {
  it('is the one of the day of supply, on both sides of 1 January 2014', () => {
    expect(vatRateOn('STANDARD', '2013-12-31')).toBe(1960);
    expect(vatRateOn('STANDARD', '2014-01-01')).toBe(2000);
    expect(vatRateOn('INTERMEDIATE', '2013-12-31')).toBe(700);
    expect(vatRateOn('INTERMEDIATE', '2026-11-23')).toBe(1000);
    expect(vatRateOn('REDUCED', '2026-11-23')).toBe(550);
  });

  it('is none on a day when the law did not know it', () => {
    expect(vatTreatment('INTERMEDIATE', on('2011-12-31'))).toBeUndefined();
  });

  it('tells its kind on a day, and none for a rate of another time', () => {
    expect([2000, 1000, 550].map((rate) => vatKindOfRate(rate, '2026-11-23'))).toEqual([
      'STANDARD',
      'INTERMEDIATE',
      'REDUCED',
    ]);
    expect([1960, 0].map((rate) => vatKindOfRate(rate, '2026-11-23'))).toEqual([undefined, undefined]);
    expect(vatKindOfRate(1960, '2013-12-31')).toBe('STANDARD');
  });

  it('never is nothing without a reason in words and in code', () => {
    for (const kind of VAT_KINDS) {
      const vat = vatTreatment(kind, on('2026-11-23'));
      expect([kind, vat?.rateBasisPoints === 0]).toEqual([kind, vat?.exemption !== null]);
    }
  });

  it('says the franchise in the very words of the law', () => {
    expect(vatTreatment('FRANCHISE', on('2026-11-23'))?.exemption?.text).toBe(
      'TVA non applicable, article 293 B du CGI',
    );
  });
});
