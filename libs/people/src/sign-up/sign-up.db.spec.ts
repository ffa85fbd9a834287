import { refusalCodes, testDatabase } from '@etabli/testing';
import { PASSWORD } from '../fixtures/given';
import { NOON, peopleOn, type PeopleOn } from '../fixtures/people-on';
import { RegisterPerson } from '../persons/register-person.use-case';
import { SessionAuthenticator } from '../sessions/session-authenticator';
import { ConfirmSignUp } from './confirm-sign-up.use-case';
import { SignUp } from './sign-up.use-case';

const VISITOR = { signedIn: false, language: 'FR' } as const;
const CALLER = { ip: '192.0.2.1', userAgent: null };
const ZOE = { email: 'Zoe@Exemple.fr', firstName: 'Zoé', lastName: 'Faure' };
const HOUR = 60 * 60_000;

describe('signing up', () => {
  let people: PeopleOn;
  const signUp = (change: object = {}, ip = CALLER.ip) =>
    people.get(SignUp).execute(VISITOR, { ...ZOE, ...change }, { ...CALLER, ip });
  const confirm = (token: string, password = PASSWORD) =>
    people.get(ConfirmSignUp).execute(VISITOR, { token, password }, CALLER);
  const mails = () =>
    people.database.sql<{ to: string; subject: string; text: string }>(
      `select recipient as to, subject, text_body as text from outgoing_mail order by created_at, id`,
    );
  const mailedToken = async () => {
    const text = (await mails()).at(-1)?.text ?? '';
    return /https:\/\/etabli\.example\/inscription\?jeton=([\w-]{43})\n/.exec(text)?.[1] ?? '';
  };
  const accounts = async () => (await people.database.sql('select 1 from person')).length;

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
  });
  afterEach(() => people.close());

  it('opens an account with nothing but an application to write, once the address is shown to be theirs', async () => {
    await signUp();
    expect(await accounts()).toBe(0);
    const { viewer, token } = await confirm(await mailedToken());
    expect(viewer.roles).toEqual(['APPLICANT']);
    const seen = await people.get(SessionAuthenticator).viewerOf(`etabli=${token}`, 'fr');
    expect(seen).toMatchObject({ signedIn: true, personId: viewer.personId, roles: ['APPLICANT'] });
    const person = await people.database.sql('select email, first_name as name from person');
    expect(person).toEqual([{ email: 'zoe@exemple.fr', name: 'Zoé' }]);
    const drafts = await people.database.sql('select state from membership_application where person_id = ?', [
      viewer.personId,
    ]);
    expect(drafts).toEqual([{ state: 'DRAFT' }]);
  });

  it('keeps only the hash of the link, which works once, for a day, and the last one only', async () => {
    await signUp();
    const first = await mailedToken();
    await signUp();
    const last = await mailedToken();
    const kept = await people.database.sql<{ hash: Buffer }>('select token_hash as hash from sign_up');
    expect(kept).toHaveLength(1);
    expect(String(kept[0]?.hash)).not.toContain(last);
    expect(await refusalCodes(() => confirm(first))).toEqual(['SIGN_UP_LINK_NOT_VALID']);
    people.clock.set(NOON + 25 * HOUR);
    expect(await refusalCodes(() => confirm(last))).toEqual(['SIGN_UP_LINK_NOT_VALID']);
    people.clock.set(NOON + 23 * HOUR);
    const answers = await Promise.all([refusalCodes(() => confirm(last)), refusalCodes(() => confirm(last))]);
    expect(answers.flat()).toEqual(['SIGN_UP_LINK_NOT_VALID']);
    expect(await accounts()).toBe(1);
  });

  it('answers an address that has an account as one that has none, after as long, and tells its owner alone', async () => {
    await people.given.person('leo@exemple.fr');
    const timed = async (email: string) => {
      const start = performance.now();
      const answer = await signUp({ email });
      return [answer, performance.now() - start >= 249];
    };
    expect(await timed('leo@exemple.fr')).toEqual(await timed('zoe@exemple.fr'));
    expect((await mails()).map(({ to, subject }) => [to, subject])).toEqual([
      ['leo@exemple.fr', 'Vous avez déjà un compte'],
      ['zoe@exemple.fr', 'Confirmez votre adresse'],
    ]);
    expect((await people.database.sql('select 1 from sign_up')).length).toBe(1);
  });

  it('answers a program that fills in the hidden field as it answers people, and writes nothing', async () => {
    await signUp({ website: 'https://spam.example' });
    expect(await mails()).toEqual([]);
    expect(await people.database.sql('select 1 from sign_up')).toEqual([]);
  });

  it('never carries the words of a stranger to the mailbox of somebody else', async () => {
    await signUp({ firstName: 'Gagnez http://spam.example', lastName: 'maintenant' });
    expect((await mails())[0]?.text).not.toContain('spam.example');
  });

  it('is refused the fourth time within an hour for an address, and the twenty-first from a place', async () => {
    for (let time = 0; time < 3; time += 1) await signUp({}, `198.51.100.${time}`);
    expect(await refusalCodes(() => signUp({}, '198.51.100.9'))).toEqual(['RATE_LIMITED']);
    const attempts = Array.from({ length: 21 }, (_, rank) => () => signUp({ email: `p${rank}@exemple.fr` }));
    const answers = await Promise.all(attempts.map(refusalCodes));
    expect(answers.flat()).toEqual(['RATE_LIMITED']);
  });

  it('refuses a weak password and leaves the link good, and an address staff registered meanwhile', async () => {
    await signUp();
    const token = await mailedToken();
    expect(await refusalCodes(() => confirm(token, 'azerty'))).toContain('PASSWORD_TOO_SHORT');
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    await people.get(RegisterPerson).execute(manager, { ...ZOE, roles: ['MEMBER'] });
    expect(await refusalCodes(() => confirm(token))).toEqual(['EMAIL_ALREADY_USED']);
  });
});
