import { newSecret } from '../passwords/secret';
import { SessionCookie } from './session-cookie';

const settings = { rateLimits: true, publicUrl: 'https://etabli.example', demonstration: false };
const secure = new SessionCookie({ ...settings, secureCookies: true });
const plain = new SessionCookie({ ...settings, secureCookies: false });
const { token } = newSecret();

describe('SessionCookie', () => {
  it('is bound to the host and to HTTPS where there is HTTPS', () => {
    expect(secure.write(token)).toBe(`__Host-etabli=${token}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure`);
  });

  it('is out of reach of scripts and of other sites everywhere', () => {
    expect(plain.write(token)).toBe(`etabli=${token}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax`);
  });

  it('reads back what it wrote, among other cookies', () => {
    expect(secure.read(`theme=dark; __Host-etabli=${token}; x=y`)).toBe(token);
  });

  it('never takes the cookie of plain HTTP where there is HTTPS', () => {
    expect(secure.read(`etabli=${token}`)).toBeUndefined();
  });

  it.each([undefined, '', 'etabli', 'etabli=', 'etabli=short', `etabli=${'x'.repeat(44)}`, `other=${token}`])(
    'reads no token in %j',
    (header) => {
      expect(plain.read(header)).toBeUndefined();
    },
  );

  it('is cleared at once', () => {
    expect(plain.clear()).toContain('etabli=; Path=/; Max-Age=0');
  });
});
