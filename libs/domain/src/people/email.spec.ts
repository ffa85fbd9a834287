import { normaliseEmail } from './email';

describe('normaliseEmail', () => {
  it.each([
    ['  Camille.Durand@Exemple.FR ', 'camille.durand@exemple.fr'],
    ['a+b@sub.exemple.fr', 'a+b@sub.exemple.fr'],
    ['atelier@forêt.fr', 'atelier@xn--fort-ipa.fr'],
    ['ａ@exemple.fr', 'a@exemple.fr'],
  ])('gives %s its one form', (typed, normal) => {
    expect(normaliseEmail(typed)).toBe(normal);
  });

  it.each([
    '',
    'camille',
    '@exemple.fr',
    'camille@',
    'camille@exemple',
    'camille@127.0.0.1',
    'camille@exemple.fr:80/x',
    'camille@exemple..fr',
    'cam ille@exemple.fr',
    'camille.@exemple.fr',
    'a@b@exemple.fr',
    'camille@exemple.fr\r\nBcc: x@y.fr',
    'cамille@exemple.fr',
    `${'a'.repeat(65)}@exemple.fr`,
    `a@${'b'.repeat(60)}.${'b'.repeat(60)}.${'b'.repeat(60)}.${'b'.repeat(63)}.${'b'.repeat(20)}.fr`,
  ])('refuses %j', (typed) => {
    expect(normaliseEmail(typed)).toBeUndefined();
  });
});
