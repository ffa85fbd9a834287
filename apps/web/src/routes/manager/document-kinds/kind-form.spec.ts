import { codeFor, kindInput, NEW_KIND } from './kind-form';

describe('a kind of paper', () => {
  it('has a code made of its name, accents and signs left out', () => {
    expect(codeFor('Permis de conduire (B, véhicule léger)', [])).toBe('PERMIS_DE_CONDUIRE_B_VEHICULE_LEGER');
    expect(codeFor('Œ', [])).toMatch(/^[A-Z0-9_]{2,40}$/);
    expect(codeFor('x'.repeat(120), [])).toMatch(/^X{2,40}$/);
  });

  it('never takes the code of another', () => {
    expect(codeFor('Permis', ['PERMIS', 'PERMIS_2'])).toBe('PERMIS_3');
  });

  it('says which bookers only when it is asked of bookers', () => {
    const form = { ...NEW_KIND, name: ' Permis ', resourceKind: 'VEHICLE' } as const;
    expect(kindInput(form)).toMatchObject({ name: 'Permis', resourceKind: null });
    expect(kindInput({ ...form, requiredOf: 'BOOKERS_OF_KIND' })).toMatchObject({ resourceKind: 'VEHICLE' });
  });
});
