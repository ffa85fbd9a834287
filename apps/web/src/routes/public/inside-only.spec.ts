import { insideOnly } from './inside-only';

const HOME = { to: '/', search: {} };

describe('where signing in leads', () => {
  it('is the page asked for, with what stood in its address', () => {
    expect(insideOnly('/planning?jour=2026-11-24')).toEqual({ to: '/planning', search: { jour: '2026-11-24' } });
  });

  it('is home when nothing was asked, or the door itself', () => {
    expect(insideOnly(undefined)).toEqual(HOME);
    expect(insideOnly('')).toEqual(HOME);
    expect(insideOnly('/connexion?suite=/moi')).toEqual(HOME);
  });

  it.each([
    'https://example.org/moi',
    '//example.org',
    '/\\example.org',
    '/\t/example.org',
    '/.//example.org',
    'javascript:alert(1)',
    'planning',
  ])('is never elsewhere: %j', (place) => {
    expect(insideOnly(place)).toEqual(HOME);
  });
});
