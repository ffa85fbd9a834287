import { checkPassword } from './check-password';

const email = 'camille.durand@exemple.fr';
const codes = (password: string) => checkPassword({ password, email }).map(({ code }) => code);

describe('checkPassword', () => {
  it.each(['rabot gouge varlope', 'xK4-trombone-lune', 'été pluvieux à Retournac', '🪚🪵🔨🪛🧰⚙️ tenon'])(
    'accepts %s',
    (password) => {
      expect(codes(password)).toEqual([]);
    },
  );

  it('refuses eleven characters and accepts twelve', () => {
    expect(codes('xk4-trombon')).toEqual(['PASSWORD_TOO_SHORT']);
    expect(codes('xk4-trombone')).toEqual([]);
  });

  it('counts characters, not the units they are stored in', () => {
    expect(codes('🪚🪵🔨🪛🧰🔩')).toContain('PASSWORD_TOO_SHORT');
  });

  it('refuses more than two hundred characters', () => {
    expect(codes('tenon mortaise '.repeat(20))).toEqual(['PASSWORD_TOO_LONG']);
  });

  it.each([email, 'CAMILLE.DURAND@exemple.fr', `${email}2026`, 'camille.durand'])(
    'refuses the e-mail address: %s',
    (password) => {
      expect(codes(password)).toContain('PASSWORD_IS_THE_EMAIL');
    },
  );

  it.each([
    'Motdepasse2026!',
    'P@ssw0rd12345',
    'azertyuiop123',
    '123456789012',
    'aaaaaaaaaaaa',
    'Manufacture43000',
    'ababababababab',
  ])('refuses what a guesser tries first: %s', (password) => {
    expect(codes(password)).toContain('PASSWORD_TOO_COMMON');
  });

  it('gives all the reasons at once', () => {
    expect(codes('azerty')).toEqual(['PASSWORD_TOO_SHORT', 'PASSWORD_TOO_COMMON']);
  });
});
