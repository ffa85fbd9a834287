import { typeset } from './typeset';

describe('French words', () => {
  it('never break before double signs, inside guillemets or between a figure and its unit', () => {
    const words = { ask: 'Vraiment ? Oui : « demain » à 14 h.', deep: { price: 'Soit {{price}} € ; {{count}} h' } };
    expect(typeset(words)).toEqual({
      ask: 'Vraiment\u00a0? Oui\u00a0: «\u00a0demain\u00a0» à 14\u00a0h.',
      deep: { price: 'Soit {{price}}\u00a0€\u00a0; {{count}}\u00a0h' },
    });
  });

  it('leave other spaces alone', () => {
    expect(typeset({ plain: 'Du lundi au samedi' })).toEqual({ plain: 'Du lundi au samedi' });
  });
});
