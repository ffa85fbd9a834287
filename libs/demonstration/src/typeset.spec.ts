import { typeset } from './typeset';

describe('French typography', () => {
  it('never lets a line break before a sign or a unit', () => {
    expect(typeset('Puissance : 5,5 kW, lame de 315 mm ; « doux » !')).toBe(
      'Puissance\u00a0: 5,5\u00a0kW, lame de 315\u00a0mm\u00a0; «\u00a0doux\u00a0»\u00a0!',
    );
  });

  it('keeps thousands together', () => {
    expect(typeset('1 280 °C')).toBe('1\u00a0280\u00a0°C');
  });

  it('leaves ordinary spaces alone', () => {
    expect(typeset('trois mois à deux')).toBe('trois mois à deux');
  });
});
