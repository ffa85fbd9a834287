import { Refused } from '@etabli/domain';
import { testDatabase } from '@etabli/testing';
import { PASSWORD } from '../fixtures/given';
import { NOON, peopleOn, type PeopleOn } from '../fixtures/people-on';
import { SessionAuthenticator } from './session-authenticator';
import { SignIn } from './sign-in.use-case';
import { SignOut } from './sign-out.use-case';

const caller = { ip: '192.0.2.1', userAgent: 'Firefox' };
const visitor = { signedIn: false, language: 'FR' } as const;

describe('SignIn', () => {
  let people: PeopleOn;
  const signIn = (email: string, password = PASSWORD, ip = caller.ip) =>
    people.get(SignIn).execute(visitor, { email, password }, { ...caller, ip });
  const viewerWith = (token: string) => people.get(SessionAuthenticator).viewerOf(`theme=dark; etabli=${token}`, 'en');
  const sessions = () => people.database.sql<{ open: boolean }>('select revoked_at is null as open from session');

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
  });
  afterEach(() => people.close());

  it('opens a session that says who asks, in the language of the person', async () => {
    const personId = await people.given.person('leo@exemple.fr', ['MEMBER', 'TRAINER']);
    const { token, viewer } = await signIn('  LEO@exemple.fr ');
    await expect(viewerWith(token)).resolves.toEqual(viewer);
    expect(viewer).toMatchObject({ signedIn: true, personId, roles: ['MEMBER', 'TRAINER'], language: 'FR' });
  });

  it('keeps only the digest of the token', async () => {
    await people.given.person('leo@exemple.fr');
    const { token } = await signIn('leo@exemple.fr');
    const [dump] = await people.database.sql<{ text: string }>(
      `select string_agg(s::text, '') || (select string_agg(a::text, '') from audit_entry a) as text from session s`,
    );
    expect(dump?.text).not.toContain(token);
    expect(dump?.text).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('answers an unknown account, a closed one, one without a password and a wrong password alike, and writes nothing', async () => {
    await people.given.person('leo@exemple.fr');
    await people.given.person('closed@exemple.fr');
    await people.given.person('invited@exemple.fr');
    await people.database.sql(`update person set active = false where email = 'closed@exemple.fr'`);
    await people.database.sql(`update person set password_hash = null where email = 'invited@exemple.fr'`);
    const answers = await Promise.allSettled([
      signIn('leo@exemple.fr', 'wrong password'),
      signIn('closed@exemple.fr'),
      signIn('invited@exemple.fr'),
      signIn('nobody@exemple.fr'),
      signIn('not an address'),
    ]);
    for (const answer of answers)
      expect(answer).toEqual({ status: 'rejected', reason: new Refused([{ code: 'WRONG_CREDENTIALS' }]) });
    expect(await sessions()).toEqual([]);
    expect(await people.database.sql('select 1 from audit_entry')).toEqual([]);
  });

  it('takes the same time for an unknown account as for a wrong password', async () => {
    await people.given.person('leo@exemple.fr');
    const quickest = async (email: string) => {
      const times = [];
      for (let turn = 0; turn < 4; turn += 1) {
        const start = performance.now();
        await signIn(email, 'wrong password').catch(() => undefined);
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    const [unknown, known] = [await quickest('nobody@exemple.fr'), await quickest('leo@exemple.fr')];
    expect(unknown / known).toBeGreaterThan(0.4);
  });

  it('ends the session the browser had before', async () => {
    await people.given.person('leo@exemple.fr');
    const before = await signIn('leo@exemple.fr');
    await people.get(SignIn).execute(before.viewer, { email: 'leo@exemple.fr', password: PASSWORD }, caller);
    await expect(viewerWith(before.token)).resolves.toEqual({ signedIn: false, language: 'EN' });
    expect(await sessions()).toHaveLength(2);
  });

  it('refuses the eleventh wrong password with the minutes to wait, the right one too, then forgets', async () => {
    await people.given.person('leo@exemple.fr');
    for (let turn = 0; turn < 10; turn += 1)
      await expect(signIn('leo@exemple.fr', 'wrong password', `192.0.2.${turn}`)).rejects.toThrow('WRONG_CREDENTIALS');
    people.clock.set(NOON + 5 * 60_000 + 1);
    await expect(signIn('leo@exemple.fr')).rejects.toEqual(
      new Refused([{ code: 'RATE_LIMITED', minutes: 10 } as never]),
    );
    people.clock.set(NOON + 15 * 60_000);
    await expect(signIn('leo@exemple.fr')).resolves.toBeDefined();
  });

  it('never counts the right password against anybody', async () => {
    await people.given.person('leo@exemple.fr');
    for (let turn = 0; turn < 12; turn += 1) await signIn('leo@exemple.fr');
    expect(await sessions()).toHaveLength(12);
  });

  it('ends the session at sign-out, at once', async () => {
    await people.given.person('leo@exemple.fr');
    const { token, viewer } = await signIn('leo@exemple.fr');
    await people.get(SignOut).execute(viewer);
    await expect(viewerWith(token)).resolves.toMatchObject({ signedIn: false });
  });
});
