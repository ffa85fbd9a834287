import { testDatabase } from '@etabli/testing';
import { PASSWORD } from '../fixtures/given';
import { NOON, peopleOn, type PeopleOn } from '../fixtures/people-on';
import { SessionAuthenticator } from '../sessions/session-authenticator';
import { SignIn } from '../sessions/sign-in.use-case';
import { RequestPasswordReset } from './request-password-reset.use-case';
import { ResetPassword } from './reset-password.use-case';

const caller = { ip: '192.0.2.1', userAgent: null };
const visitor = { signedIn: false, language: 'FR' } as const;
const NEW_PASSWORD = 'tenon mortaise queue';

describe('ResetPassword', () => {
  let people: PeopleOn;
  const ask = (email: string) => people.get(RequestPasswordReset).execute({ email }, caller);
  const reset = (token: string, password = NEW_PASSWORD) => people.get(ResetPassword).execute({ token, password });
  const signIn = (password: string) =>
    people.get(SignIn).execute(visitor, { email: 'leo@exemple.fr', password }, caller);
  const mails = () =>
    people.database.sql<{ recipient: string; text: string; html: string }>(
      'select recipient, text_body as text, html_body as html from outgoing_mail order by id',
    );
  const askedToken = async () => {
    await ask('leo@exemple.fr');
    const text = (await mails()).at(-1)?.text ?? '';
    return /https:\/\/etabli\.example\/mot-de-passe\?jeton=([\w-]{43})\n/.exec(text)?.[1] ?? '';
  };

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
    await people.given.person('leo@exemple.fr');
  });
  afterEach(() => people.close());

  it('replaces the password and ends every open session', async () => {
    const { token: session } = await signIn(PASSWORD);
    await reset(await askedToken());
    await expect(people.get(SessionAuthenticator).viewerOf(`etabli=${session}`, 'fr')).resolves.toEqual(visitor);
    await expect(signIn(PASSWORD)).rejects.toThrow('WRONG_CREDENTIALS');
    await expect(signIn(NEW_PASSWORD)).resolves.toBeDefined();
  });

  it('lets a link serve once, even when it is followed twice at the same instant', async () => {
    const token = await askedToken();
    const answers = await Promise.allSettled([reset(token, 'tenon mortaise un'), reset(token, 'tenon mortaise deux')]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(reset(token)).rejects.toThrow('PASSWORD_LINK_NOT_VALID');
  });

  it('refuses a link after an hour, and the one before the last', async () => {
    const [first, second] = [await askedToken(), await askedToken()];
    await expect(reset(first)).rejects.toThrow('PASSWORD_LINK_NOT_VALID');
    people.clock.set(NOON + 60 * 60_000);
    await expect(reset(second)).rejects.toThrow('PASSWORD_LINK_NOT_VALID');
    people.clock.set(NOON + 60 * 60_000 - 1);
    await expect(reset(second)).resolves.toBeUndefined();
  });

  it('refuses the link of an account closed since, and a made-up link', async () => {
    const token = await askedToken();
    await people.database.sql('update person set active = false');
    await expect(reset(token)).rejects.toThrow('PASSWORD_LINK_NOT_VALID');
    await expect(reset('x'.repeat(43))).rejects.toThrow('PASSWORD_LINK_NOT_VALID');
  });

  it('keeps the link when the new password is refused', async () => {
    const token = await askedToken();
    await expect(reset(token, 'motdepasse12')).rejects.toThrow('PASSWORD_TOO_COMMON');
    await expect(reset(token)).resolves.toBeUndefined();
  });

  it('answers unknown and closed accounts like the others, and mails nobody', async () => {
    await people.given.person('closed@exemple.fr');
    await people.database.sql(`update person set active = false where email = 'closed@exemple.fr'`);
    const spent = async (email: string) => {
      const start = performance.now();
      await ask(email);
      return performance.now() - start;
    };
    const times = [await spent('nobody@exemple.fr'), await spent('closed@exemple.fr'), await spent('leo@exemple.fr')];
    for (const time of times) expect(time).toBeGreaterThanOrEqual(249);
    expect(await mails()).toMatchObject([{ recipient: 'leo@exemple.fr' }]);
  });

  it('refuses the sixth request of an hour for one address, known or not', async () => {
    for (let turn = 0; turn < 5; turn += 1) await ask('nobody@exemple.fr');
    await expect(ask('nobody@exemple.fr')).rejects.toThrow('RATE_LIMITED');
  });

  it('never keeps the link in clear outside of the mail', async () => {
    const token = await askedToken();
    const [dump] = await people.database.sql<{ text: string }>(
      `select string_agg(t::text, '') || (select string_agg(a::text, '') from audit_entry a) as text from password_token t`,
    );
    expect(dump?.text).not.toContain(token);
  });
});
