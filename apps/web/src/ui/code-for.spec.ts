import { codeFor } from './code-for';

describe('something named by a person', () => {
  it('has a code made of its name, accents and signs left out', () => {
    expect(codeFor('Permis de conduire (B, véhicule léger)', [], 'PIECE')).toBe('PERMIS_DE_CONDUIRE_B_VEHICULE_LEGER');
    expect(codeFor('Œ', [], 'PIECE')).toMatch(/^[A-Z0-9_]{2,40}$/);
    expect(codeFor('x'.repeat(120), [], 'PIECE')).toMatch(/^X{2,40}$/);
  });

  it('never takes the code of another', () => {
    expect(codeFor('Permis', ['PERMIS', 'PERMIS_2'], 'PIECE')).toBe('PERMIS_3');
  });
});
