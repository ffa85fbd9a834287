import { wordsOfNamed } from './words-of-named';

const pole = (id: string, code: string, name: string) => ({ id, code, name });

describe('what a file may call things by', () => {
  it('is their name or their code, however spelt', () => {
    expect([...wordsOfNamed([pole('1', 'METAL', 'Métal et forge')])]).toEqual([
      ['metal et forge', '1'],
      ['metal', '1'],
    ]);
  });

  it('never is a name that two of them bear: nobody guesses which was meant', () => {
    const words = wordsOfNamed([pole('1', 'BOIS-1', 'Bois'), pole('2', 'BOIS-2', 'BOIS')]);
    expect(Object.fromEntries(words)).toEqual({ 'bois 1': '1', 'bois 2': '2' });
  });

  it('prefers a code to the name of another', () => {
    expect(wordsOfNamed([pole('1', 'X', 'Bois'), pole('2', 'BOIS', 'Autre')]).get('bois')).toBe('2');
  });
});
