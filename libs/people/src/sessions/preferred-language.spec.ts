import { preferredLanguage } from './preferred-language';

describe('preferredLanguage', () => {
  it.each([
    [undefined, 'FR'],
    ['', 'FR'],
    ['en-GB,en;q=0.9', 'EN'],
    ['de, en;q=0.8, fr;q=0.5', 'EN'],
    ['fr-FR,fr;q=0.9,en;q=0.8', 'FR'],
    ['en;q=0.3, fr;q=0.7', 'FR'],
    ['en;q=0, de', 'FR'],
    ['de', 'FR'],
    [';;;,,q=', 'FR'],
  ] as const)('reads %j as %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
