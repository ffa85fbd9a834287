import { readBusiness } from './read-business';

const typed = {
  siret: '732 829 320 00074',
  nafCode: '3109b',
  nafaCode: '3109B-A',
  postalCode: '43 700',
  vatNumber: 'fr 44 732 829 320',
};
const codes = (change: Partial<typeof typed>) => {
  const read = readBusiness({ ...typed, ...change });
  return 'refusals' in read ? read.refusals.map(({ code }) => code) : [];
};

describe('the numbers of a business', () => {
  it('are kept in one form', () => {
    expect(readBusiness(typed)).toEqual({
      numbers: {
        siret: '73282932000074',
        nafCode: '31.09B',
        nafaCode: '31.09BA',
        postalCode: '43700',
        vatNumber: 'FR44732829320',
      },
    });
  });

  it('but the SIRET need not be given', () => {
    const nothing = { nafCode: null, nafaCode: null, postalCode: null, vatNumber: null };
    expect(readBusiness({ siret: typed.siret, ...nothing })).toEqual({
      numbers: { siret: '73282932000074', ...nothing },
    });
  });

  it('are refused all at once, each for its own reason', () => {
    expect(codes({ siret: '1', nafCode: 'x', nafaCode: 'x', postalCode: 'x' })).toEqual([
      'SIRET_NOT_VALID',
      'NAF_CODE_NOT_VALID',
      'NAFA_CODE_NOT_VALID',
      'POSTAL_CODE_NOT_VALID',
    ]);
    expect(codes({ nafaCode: '16.23ZA' })).toEqual(['NAFA_NOT_OF_THIS_NAF']);
  });

  it('refuse the VAT number of another legal unit, and say the right one', () => {
    const read = readBusiness({ ...typed, vatNumber: 'FR83404833048' });
    expect(read).toEqual({ refusals: [{ code: 'VAT_NUMBER_NOT_OF_THIS_SIRET', expected: 'FR44732829320' }] });
    expect(codes({ siret: '404 833 048 00022', vatNumber: 'FR83404833048' })).toEqual([]);
  });
});
