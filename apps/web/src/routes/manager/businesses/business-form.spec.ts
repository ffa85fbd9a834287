import { businessInput, formOf, missingFields, NEW_BUSINESS, refusedFields, spacedSiret } from './business-form';

const cedar = { ...NEW_BUSINESS, name: ' Atelier du Cèdre ', siret: '732 829 320 00074', commune: 'Limoux' };

describe('the record of a business', () => {
  it('asks for a name and a SIRET, nothing else', () => {
    expect(missingFields({ ...NEW_BUSINESS, siret: '  ' })).toEqual(['name', 'siret']);
    expect(missingFields(cedar)).toEqual([]);
  });

  it('writes a SIRET as it stands on papers, and leaves alone what is none', () => {
    expect(spacedSiret('73282932000074')).toBe('732\u00a0829\u00a0320\u00a000074');
    expect(spacedSiret('7328')).toBe('7328');
  });

  it('sends what is empty as nothing, and trims the rest', () => {
    expect(businessInput(cedar)).toEqual({
      name: 'Atelier du Cèdre',
      siret: '732 829 320 00074',
      legalForm: null,
      nafCode: null,
      nafaCode: null,
      addressLine1: null,
      addressLine2: null,
      postalCode: null,
      commune: 'Limoux',
      vatNumber: null,
    });
  });

  it('opens with what is known', () => {
    const business = { ...cedar, id: 'b', siret: '73282932000074', legalForm: null, members: [] };
    expect(formOf(business)).toMatchObject({ siret: '732\u00a0829\u00a0320\u00a000074', legalForm: '' });
  });

  it('shows a refused number where it stands', () => {
    const codes = ['SIRET_NOT_VALID', 'VAT_NUMBER_NOT_OF_THIS_SIRET', 'CONFLICT'];
    expect(refusedFields(codes.map((code) => ({ code })))).toEqual(['siret', 'vatNumber']);
  });
});
