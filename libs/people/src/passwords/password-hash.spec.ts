import { hashPassword } from './password-hash';
import { Passwords } from './passwords';

describe('Passwords', () => {
  const passwords = new Passwords();

  it('knows the password behind a hash, and no other', async () => {
    const stored = await hashPassword('rabot gouge varlope');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=47104,t=3,p=1\$/);
    await expect(passwords.matches(stored, 'rabot gouge varlope')).resolves.toBe(true);
    await expect(passwords.matches(stored, 'rabot gouge varlopf')).resolves.toBe(false);
  });

  it('takes the two ways of typing an accent as one', async () => {
    const stored = await hashPassword('été à Retournac'.normalize('NFD'));
    await expect(passwords.matches(stored, 'été à Retournac'.normalize('NFC'))).resolves.toBe(true);
  });

  it('does the work of a comparison when there is no account', async () => {
    const stored = await hashPassword('rabot gouge varlope');
    const quickest = async (hash: string | null) => {
      const times = [];
      for (let turn = 0; turn < 5; turn += 1) {
        const start = performance.now();
        await passwords.matches(hash, 'wrong password');
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    const [unknown, known] = [await quickest(null), await quickest(stored)];
    expect(unknown / known).toBeGreaterThan(0.4);
    await expect(passwords.matches(null, 'anything')).resolves.toBe(false);
  });
});
