import { wordsFound } from './words-found';

describe('words typed to find a page', () => {
  it('are found without accents or capitals, in any order, in the middle of a name too', () => {
    expect(wordsFound('aujourd', 'Aujourd’hui')).toBe(true);
    expect(wordsFound('RESERVATIONS', 'Réservations')).toBe(true);
    expect(wordsFound('heures carnet', 'Carnet d’heures')).toBe(true);
  });

  it('are not found when one of them is missing', () => {
    expect(wordsFound('outils prêtés', 'Outils')).toBe(false);
  });
});
