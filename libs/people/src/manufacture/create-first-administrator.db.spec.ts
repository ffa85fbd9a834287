import { testDatabase } from '@etabli/testing';
import { meeting } from '../fixtures/meeting';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { CreateFirstAdministrator } from './create-first-administrator.use-case';
import { ManufactureQuery } from './manufacture.query';
import { SetupCode } from './setup-code';

const caller = { ip: '192.0.2.1', userAgent: null };
const ADA = { email: 'ada@exemple.fr', firstName: 'Ada', lastName: 'Roux', password: 'tenon mortaise queue' };

describe('CreateFirstAdministrator', () => {
  let people: PeopleOn;
  const issue = async () => (await people.get(SetupCode).issue()) ?? '';
  const create = (setupCode: string, change: object = {}) =>
    people.get(CreateFirstAdministrator).execute({ ...ADA, ...change, setupCode }, caller);
  const persons = () => people.database.sql<{ roles: string[] }>('select roles from person');
  const needed = async () => (await people.get(ManufactureQuery).read()).needsFirstAdministrator;

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
  });
  afterEach(() => people.close());

  it('makes an administrator of who read the code, typed in any case', async () => {
    const code = await issue();
    expect(code).toMatch(/^([A-HJ-NP-Z2-9]{5}-){3}[A-HJ-NP-Z2-9]{5}$/);
    expect(await needed()).toBe(true);
    await create(code.toLowerCase().replaceAll('-', ' '));
    expect(await persons()).toEqual([{ roles: ['ADMINISTRATOR', 'MANAGER'] }]);
    expect(await needed()).toBe(false);
  });

  it('refuses a wrong code, the code of an earlier start, and any code when none was printed', async () => {
    await expect(create('')).rejects.toThrow('SETUP_CODE_WRONG');
    const earlier = await issue();
    await issue();
    await expect(create(earlier)).rejects.toThrow('SETUP_CODE_WRONG');
    await expect(create('AAAAA-AAAAA-AAAAA-AAAAA')).rejects.toThrow('SETUP_CODE_WRONG');
    expect(await persons()).toEqual([]);
  });

  it('makes one administrator of two who come at once, and refuses ever after', async () => {
    const code = await issue();
    const answers = await meeting(people, 'lock table person in share row exclusive mode', [
      () => create(code),
      () => create(code, { email: 'bob@exemple.fr' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(create(code, { email: 'eve@exemple.fr' })).rejects.toThrow('SETUP_ALREADY_DONE');
    await expect(people.get(SetupCode).issue()).resolves.toBeNull();
    expect(await persons()).toHaveLength(1);
  });

  it('keeps the code good after a password is refused', async () => {
    const code = await issue();
    await expect(create(code, { password: 'motdepasse12' })).rejects.toThrow('PASSWORD_TOO_COMMON');
    await expect(create(code)).resolves.toBeUndefined();
  });

  it('limits how many codes one address tries', async () => {
    await issue();
    for (let turn = 0; turn < 10; turn += 1) await expect(create('guess')).rejects.toThrow('SETUP_CODE_WRONG');
    await expect(create('guess')).rejects.toThrow('RATE_LIMITED');
  });
});
