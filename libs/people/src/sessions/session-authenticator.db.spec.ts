import { testDatabase } from '@etabli/testing';
import { PASSWORD } from '../fixtures/given';
import { NOON, peopleOn, type PeopleOn } from '../fixtures/people-on';
import { newSecret } from '../passwords/secret';
import { RevokeSession } from './revoke-session.use-case';
import { SessionAuthenticator } from './session-authenticator';
import { SignIn, type SignedInSession } from './sign-in.use-case';

const DAY = 24 * 60 * 60_000;
const visitor = { signedIn: false, language: 'FR' } as const;

describe('SessionAuthenticator', () => {
  let people: PeopleOn;
  let session: SignedInSession;
  const signIn = (email: string) =>
    people.get(SignIn).execute(visitor, { email, password: PASSWORD }, { ip: '192.0.2.1', userAgent: null });
  const viewerWith = (token: string) => people.get(SessionAuthenticator).viewerOf(`etabli=${token}`, undefined);
  const lastSeen = async () => {
    const [row] = await people.database.sql<{ at: string }>('select last_seen_at as at from session');
    return Date.parse(row?.at ?? '');
  };

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
    await people.given.person('leo@exemple.fr');
    session = await signIn('leo@exemple.fr');
  });
  afterEach(() => people.close());

  it('refuses a session as soon as it is revoked from another browser', async () => {
    const other = await signIn('leo@exemple.fr');
    await people.get(RevokeSession).execute(other.viewer, { sessionId: session.viewer.sessionId });
    await expect(viewerWith(session.token)).resolves.toEqual(visitor);
    await expect(viewerWith(other.token)).resolves.toMatchObject({ signedIn: true });
  });

  it('never lets a person revoke the session of another', async () => {
    const stranger = await people.given.viewer('eve@exemple.fr');
    const { sessionId } = session.viewer;
    await expect(people.get(RevokeSession).execute(stranger, { sessionId })).rejects.toThrow('NOT_FOUND');
    await expect(viewerWith(session.token)).resolves.toMatchObject({ signedIn: true });
  });

  it('refuses the session of a closed account, and reads roles afresh', async () => {
    await people.database.sql(`update person set roles = '{MANAGER}'`);
    await expect(viewerWith(session.token)).resolves.toMatchObject({ roles: ['MANAGER'] });
    await people.database.sql('update person set active = false');
    await expect(viewerWith(session.token)).resolves.toEqual(visitor);
  });

  it('refuses a token nobody was given', async () => {
    await expect(viewerWith(newSecret().token)).resolves.toEqual(visitor);
  });

  it('ends thirty days after the last visit', async () => {
    people.clock.set(NOON + 20 * DAY);
    await expect(viewerWith(session.token)).resolves.toMatchObject({ signedIn: true });
    people.clock.set(NOON + 49 * DAY);
    await expect(viewerWith(session.token)).resolves.toMatchObject({ signedIn: true });
    people.clock.set(NOON + 79 * DAY);
    await expect(viewerWith(session.token)).resolves.toEqual(visitor);
  });

  it('notes a visit at most every five minutes', async () => {
    people.clock.set(NOON + 4 * 60_000);
    await viewerWith(session.token);
    expect(await lastSeen()).toBe(NOON);
    people.clock.set(NOON + 5 * 60_000);
    await viewerWith(session.token);
    expect(await lastSeen()).toBe(NOON + 5 * 60_000);
  });
});
