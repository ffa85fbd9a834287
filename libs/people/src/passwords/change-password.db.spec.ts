import { testDatabase } from '@etabli/testing';
import { PASSWORD } from '../fixtures/given';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { SessionAuthenticator } from '../sessions/session-authenticator';
import { SignIn } from '../sessions/sign-in.use-case';
import { ChangePassword } from './change-password.use-case';

const caller = { ip: '192.0.2.1', userAgent: null };
const visitor = { signedIn: false, language: 'FR' } as const;
const NEW_PASSWORD = 'tenon mortaise queue';

describe('ChangePassword', () => {
  let people: PeopleOn;
  const signIn = (password: string) =>
    people.get(SignIn).execute(visitor, { email: 'leo@exemple.fr', password }, caller);
  const viewerWith = (token: string) => people.get(SessionAuthenticator).viewerOf(`etabli=${token}`, 'fr');

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
    await people.given.person('leo@exemple.fr');
  });
  afterEach(() => people.close());

  it('ends the other sessions and keeps this one', async () => {
    const [phone, desk] = [await signIn(PASSWORD), await signIn(PASSWORD)];
    const input = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
    await people.get(ChangePassword).execute(desk.viewer, input);
    await expect(viewerWith(phone.token)).resolves.toEqual(visitor);
    await expect(viewerWith(desk.token)).resolves.toMatchObject({ signedIn: true });
    await expect(signIn(NEW_PASSWORD)).resolves.toBeDefined();
    await expect(signIn(PASSWORD)).rejects.toThrow('WRONG_CREDENTIALS');
  });

  it('refuses who does not know the present password, and after ten tries refuses to try', async () => {
    const { viewer } = await signIn(PASSWORD);
    const change = (currentPassword: string) =>
      people.get(ChangePassword).execute(viewer, { currentPassword, newPassword: NEW_PASSWORD });
    for (let turn = 0; turn < 10; turn += 1)
      await expect(change('wrong password')).rejects.toThrow('WRONG_CURRENT_PASSWORD');
    await expect(change(PASSWORD)).rejects.toThrow('RATE_LIMITED');
    await expect(signIn(PASSWORD)).resolves.toBeDefined();
  });

  it('refuses a visitor', async () => {
    await expect(
      people.get(ChangePassword).execute(visitor, { currentPassword: PASSWORD, newPassword: NEW_PASSWORD }),
    ).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });
});
