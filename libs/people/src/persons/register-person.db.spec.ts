import type { Viewer } from '@etabli/api-kit';
import { testDatabase } from '@etabli/testing';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { ResetPassword } from '../passwords/reset-password.use-case';
import { SignIn } from '../sessions/sign-in.use-case';
import { RegisterPerson } from './register-person.use-case';

const visitor = { signedIn: false, language: 'FR' } as const;
const LEO = { email: 'Leo@Exemple.fr', firstName: 'Léo', lastName: 'Faure', roles: ['MEMBER'] };

describe('RegisterPerson', () => {
  let people: PeopleOn;
  const register = (viewer: Viewer, change: object = {}) =>
    people.get(RegisterPerson).execute(viewer, { ...LEO, ...change });
  const counts = async () => {
    const [row] = await people.database.sql<{ persons: number; mails: number; audits: number }>(
      `select (select count(*)::int from person) as persons, (select count(*)::int from outgoing_mail) as mails,
              (select count(*)::int from audit_entry) as audits`,
    );
    return row;
  };

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
  });
  afterEach(() => people.close());

  it('opens an account that the invitation mail lets the person into', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    await register(manager);
    const [mail] = await people.database.sql<{ to: string; text: string }>(
      'select recipient as to, text_body as text from outgoing_mail',
    );
    expect(mail?.to).toBe('leo@exemple.fr');
    const token = /jeton=([\w-]{43})/.exec(mail?.text ?? '')?.[1];
    await people.get(ResetPassword).execute({ token, password: 'tenon mortaise queue' });
    const signedIn = await people
      .get(SignIn)
      .execute(visitor, { email: 'leo@exemple.fr', password: 'tenon mortaise queue' }, { ip: '::1', userAgent: null });
    expect(signedIn.viewer.roles).toEqual(['MEMBER']);
  });

  it('writes the invitation in the language of the person, French when nobody said', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    await register(manager);
    await register(manager, { email: 'amy@example.org', firstName: 'Amy', language: 'EN' });
    const told = await people.database.sql<{ recipient: string; body: string; language: string }>(
      `select m.recipient, m.text_body as body, p.language from outgoing_mail m
       join person p on p.email = m.recipient order by m.recipient`,
    );
    expect(told).toMatchObject([{ language: 'EN' }, { language: 'FR' }]);
    expect(told[0]?.body).toContain('Welcome Amy');
    expect(told[1]?.body).toContain('Bienvenue Léo');
  });

  it('refuses a second account for one address, even at the same instant, and writes nothing of it', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    const answers = await Promise.allSettled([register(manager), register(manager, { email: ' leo@EXEMPLE.fr' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(register(manager)).rejects.toThrow('EMAIL_ALREADY_USED');
    expect(await counts()).toEqual({ persons: 2, mails: 1, audits: 1 });
  });

  it('refuses a manager who would register an administrator', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    await expect(register(manager, { roles: ['ADMINISTRATOR'] })).rejects.toThrow('ROLE_NEEDS_ADMINISTRATOR');
    expect(await counts()).toEqual({ persons: 1, mails: 0, audits: 0 });
  });

  it.each([
    [{ email: 'leo' }, 'EMAIL_MALFORMED'],
    [{ firstName: '  ' }, 'INVALID_INPUT'],
    [{ lastName: 'x'.repeat(81) }, 'INVALID_INPUT'],
    [{ roles: [] }, 'INVALID_INPUT'],
    [{ roles: ['OWNER'] }, 'INVALID_INPUT'],
    [{ partnerId: '1; drop table person' }, 'NOT_FOUND'],
  ])('refuses %j with %s', async (change, code) => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    await expect(register(manager, change)).rejects.toThrow(code);
    expect(await counts()).toMatchObject({ persons: 1, mails: 0 });
  });

  it('refuses who is not staff', async () => {
    const member = await people.given.viewer('tom@exemple.fr', 'MEMBER');
    await expect(register(member)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});
