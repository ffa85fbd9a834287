import type { Viewer } from '@etabli/api-kit';
import type { Role } from '@etabli/domain';
import { testDatabase } from '@etabli/testing';
import { PASSWORD } from '../fixtures/given';
import { meeting } from '../fixtures/meeting';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { SessionAuthenticator } from '../sessions/session-authenticator';
import { SignIn } from '../sessions/sign-in.use-case';
import { PeopleQuery } from './people.query';
import { EditPerson } from './edit-person.use-case';

const visitor = { signedIn: false, language: 'FR' } as const;

describe('EditPerson', () => {
  let people: PeopleOn;
  const edit = (
    viewer: Viewer,
    personId: string,
    change: { roles?: Role[]; active?: boolean; partnerId?: string; bornOn?: string | null },
  ) =>
    people.get(EditPerson).execute(viewer, {
      personId,
      firstName: 'Léo',
      lastName: 'Faure',
      roles: ['MEMBER'],
      active: true,
      ...change,
    });
  const read = async (id: string) => {
    const [row] = await people.database.sql<{ roles: Role[]; active: boolean; firstName: string }>(
      'select roles, active, first_name as "firstName" from person where id = ?',
      [id],
    );
    return row;
  };

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
  });
  afterEach(() => people.close());

  it('writes what staff corrected, and who did it', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    const id = await people.given.person('leo@exemple.fr');
    await edit(manager, id, { roles: ['MEMBER', 'TRAINER'] });
    expect(await read(id)).toEqual({ roles: ['MEMBER', 'TRAINER'], active: true, firstName: 'Léo' });
    expect(await people.database.sql('select actor_id, action, subject_id from audit_entry')).toEqual([
      { actor_id: manager.personId, action: 'EditPerson', subject_id: id },
    ]);
  });

  it.each<Role>(['MANAGER', 'ADMINISTRATOR'])(
    'refuses a manager who would make a %s, and writes nothing',
    async (role) => {
      const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
      const id = await people.given.person('leo@exemple.fr');
      await expect(edit(manager, id, { roles: ['MEMBER', role] })).rejects.toThrow('ROLE_NEEDS_ADMINISTRATOR');
      await expect(edit(manager, manager.personId, { roles: ['MANAGER', 'ADMINISTRATOR'] })).rejects.toThrow(
        'ROLE_NEEDS_ADMINISTRATOR',
      );
      expect(await read(id)).toMatchObject({ roles: ['MEMBER'], firstName: 'leo' });
      expect(await people.database.sql('select 1 from audit_entry')).toEqual([]);
    },
  );

  it('keeps the last administrator when two step down at the same instant', async () => {
    const ada = await people.given.viewer('ada@exemple.fr', 'ADMINISTRATOR');
    const bob = await people.given.viewer('bob@exemple.fr', 'ADMINISTRATOR');
    const answers = await meeting(people, 'select 1 from person for update', [
      () => edit(ada, ada.personId, {}),
      () => edit(bob, bob.personId, {}),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const left = await people.database.sql(`select 1 from person where 'ADMINISTRATOR' = any (roles) and active`);
    expect(left).toHaveLength(1);
  });

  it('keeps the day of birth when it is left out, and refuses one that cannot be', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    const id = await people.given.person('leo@exemple.fr');
    const bornOn = async () => (await people.get(PeopleQuery).one(manager, id))?.bornOn;
    await edit(manager, id, { bornOn: '2010-02-28' });
    await edit(manager, id, {});
    expect(await bornOn()).toBe('2010-02-28');
    await expect(edit(manager, id, { bornOn: '2062-05-01' })).rejects.toThrow('BIRTH_DAY_NOT_PLAUSIBLE');
    await edit(manager, id, { bornOn: null });
    expect(await bornOn()).toBeNull();
  });

  it('signs a person out at once when their account is closed', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    const id = await people.given.person('leo@exemple.fr');
    const { token } = await people
      .get(SignIn)
      .execute(visitor, { email: 'leo@exemple.fr', password: PASSWORD }, { ip: '::1', userAgent: null });
    await edit(manager, id, { active: false });
    await edit(manager, id, { active: true });
    await expect(people.get(SessionAuthenticator).viewerOf(`etabli=${token}`, 'fr')).resolves.toEqual(visitor);
  });

  it('answers an absent person, an id of another kind and a partner that does not exist alike', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    const id = await people.given.person('leo@exemple.fr');
    const partnerId = '01999999-0000-7000-8000-000000000000';
    await expect(edit(manager, partnerId, {})).rejects.toThrow('NOT_FOUND');
    await expect(edit(manager, 'scie-a-format', {})).rejects.toThrow('NOT_FOUND');
    await expect(edit(manager, id, { roles: ['PARTNER_VIEWER'], partnerId })).rejects.toThrow('NOT_FOUND');
    await expect(edit(manager, id, { roles: ['PARTNER_VIEWER'] })).rejects.toThrow('PARTNER_MISSING');
  });

  it('refuses members, trainers, partners and visitors', async () => {
    const id = await people.given.person('leo@exemple.fr');
    const trainer = await people.given.viewer('tom@exemple.fr', 'TRAINER', 'MEMBER');
    await expect(edit(trainer, id, {})).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(edit(visitor, id, {})).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });
});
