import { testDatabase } from '@etabli/testing';
import { NOON, peopleOn } from '../fixtures/people-on';
import { RateLimiter } from '../rate-limits/rate-limiter';
import { RequestPasswordReset } from '../passwords/request-password-reset.use-case';
import { PASSWORD } from '../fixtures/given';
import { SignIn } from '../sessions/sign-in.use-case';
import { ForgetExpired } from './forget-expired.use-case';

const DAY = 24 * 60 * 60_000;
const caller = { ip: '192.0.2.1', userAgent: null };

describe('ForgetExpired', () => {
  it('keeps what still serves, and leaves no trace of it once it has expired', async () => {
    const people = await peopleOn(await testDatabase());
    await people.given.person('leo@exemple.fr');
    await people.get(RateLimiter).take([{ name: 'test', attempts: 1, minutes: 1 }, 'leo']);
    await people.get(RequestPasswordReset).execute({ email: 'leo@exemple.fr' }, caller);
    const visitor = { signedIn: false, language: 'FR' } as const;
    await people.get(SignIn).execute(visitor, { email: 'leo@exemple.fr', password: PASSWORD }, caller);
    await people.database.sql('update outgoing_mail set created_at = ?', [new Date(NOON)]);
    const left = async (days: number) => {
      people.clock.set(NOON + days * DAY);
      await people.get(ForgetExpired).execute();
      const [row] = await people.database.sql(
        `select (select count(*)::int from rate_limit) as limits, (select count(*)::int from password_token) as links,
                (select count(*)::int from session) as sessions, (select count(*)::int from outgoing_mail) as mails`,
      );
      return row;
    };
    expect(await left(0.5)).toEqual({ limits: 5, links: 1, sessions: 1, mails: 1 });
    expect(await left(2)).toEqual({ limits: 0, links: 1, sessions: 1, mails: 1 });
    expect(await left(31)).toEqual({ limits: 0, links: 0, sessions: 1, mails: 1 });
    expect(await left(121)).toEqual({ limits: 0, links: 0, sessions: 0, mails: 0 });
    await people.close();
  });
});
