import type { SignedIn } from '@etabli/api-kit';
import { refusalCodes, testDatabase } from '@etabli/testing';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { PeopleQuery } from '../persons/people.query';
import { AddBusinessMember } from './add-business-member.use-case';
import { BusinessesQuery } from './businesses.query';
import { EditBusiness } from './edit-business.use-case';
import { RegisterBusiness } from './register-business.use-case';
import { RemoveBusinessMember } from './remove-business-member.use-case';

const workshop = { siret: '732 829 320 00074', name: 'Atelier Roussel', nafCode: '3109b', commune: 'Blavozy' };
const FORBIDDEN = { extensions: { code: 'FORBIDDEN' } };

describe('businesses', () => {
  let people: PeopleOn;
  let manager: SignedIn;
  let member: SignedIn;
  const register = (values: object = workshop) => people.get(RegisterBusiness).execute(manager, values);
  const add = (businessId: string, personId: string, position = 'OWNER') =>
    people.get(AddBusinessMember).execute(manager, { businessId, personId, position });
  const namesIn = async (viewer: SignedIn, businessId: string) => {
    const members = await people.get(BusinessesQuery).members(viewer, [businessId]);
    return (members.get(businessId) ?? []).map(({ displayName }) => displayName);
  };

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
    manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    member = await people.given.viewer('leo@exemple.fr', 'MEMBER');
  });
  afterEach(() => people.close());

  it('are registered once for a SIRET, their numbers in one form', async () => {
    const id = await register();
    expect(await people.get(BusinessesQuery).one(manager, id)).toMatchObject({
      siret: '73282932000074',
      nafCode: '31.09B',
      nafaCode: null,
      addressLine1: '',
    });
    expect(await refusalCodes(() => register({ ...workshop, name: 'Autre nom' }))).toEqual([
      'SIRET_ALREADY_REGISTERED',
    ]);
    expect(await refusalCodes(() => register({ ...workshop, siret: '73282932000075', nafCode: 'x' }))).toEqual([
      'SIRET_NOT_VALID',
      'NAF_CODE_NOT_VALID',
    ]);
  });

  it('keep another that only looks alike: the same name and legal unit at another address', async () => {
    await register();
    await register({ ...workshop, siret: '73282932000058' });
    const page = await people.get(BusinessesQuery).list(manager, { search: 'roussel' });
    expect(page.nodes.map(({ siret }) => siret).sort()).toEqual(['73282932000058', '73282932000074']);
  });

  it('are corrected, and found by name, SIRET or commune', async () => {
    const businessId = await register();
    await people.get(EditBusiness).execute(manager, { ...workshop, businessId, name: 'Roussel Mobilier' });
    for (const search of ['mobilier', '73282932000074', 'BLAVOZY'])
      expect((await people.get(BusinessesQuery).list(manager, { search })).nodes).toMatchObject([
        { name: 'Roussel Mobilier' },
      ]);
    expect((await people.get(BusinessesQuery).list(manager, { search: 'chadrac' })).totalCount).toBe(0);
  });

  it('have several persons, each working for one at a time', async () => {
    const [first, second] = [await register(), await register({ ...workshop, siret: '40483304800022', name: 'Autre' })];
    const apprentice = await people.given.person('zoe@exemple.fr');
    await add(first, apprentice, 'APPRENTICE');
    await add(first, member.personId);
    expect(await namesIn(manager, first)).toEqual(['leo Durand', 'zoe Durand']);
    expect(await refusalCodes(() => add(second, member.personId))).toEqual(['ALREADY_IN_A_BUSINESS']);
    await people.get(RemoveBusinessMember).execute(manager, { businessId: first, personId: member.personId });
    await add(second, member.personId);
    expect(await namesIn(manager, first)).toEqual(['zoe Durand', 'leo Durand']);
    const again = { businessId: first, personId: member.personId };
    expect(await refusalCodes(() => people.get(RemoveBusinessMember).execute(manager, again))).toEqual(['NOT_FOUND']);
  });

  it('give their name to the persons who work for them, who are found by it', async () => {
    await add(await register(), member.personId);
    const found = await people.get(PeopleQuery).list(manager, { search: 'atelier roussel' });
    expect(found.nodes).toMatchObject([{ firstName: 'leo', businessName: 'Atelier Roussel' }]);
  });

  it('are seen by those who work there, colleagues included, and by no other member', async () => {
    const id = await register();
    const former = await people.given.viewer('paul@exemple.fr', 'MEMBER');
    await add(id, former.personId);
    await people.get(RemoveBusinessMember).execute(manager, { businessId: id, personId: former.personId });
    await add(id, member.personId);
    const own = await people.get(BusinessesQuery).ofPersons(member, [member.personId]);
    expect(own.get(member.personId)).toMatchObject({ name: 'Atelier Roussel' });
    expect(await namesIn(member, id)).toEqual(['leo Durand']);
    expect(await namesIn(former, id)).toEqual([]);
    expect((await people.get(BusinessesQuery).ofPersons(former, [member.personId])).size).toBe(0);
  });

  it('are written by staff only', async () => {
    const trainer = await people.given.viewer('tom@exemple.fr', 'TRAINER', 'MEMBER');
    const businessId = await register();
    const target = { businessId, personId: member.personId };
    await expect(people.get(RegisterBusiness).execute(trainer, workshop)).rejects.toMatchObject(FORBIDDEN);
    await expect(people.get(EditBusiness).execute(trainer, { ...workshop, businessId })).rejects.toMatchObject(
      FORBIDDEN,
    );
    await expect(
      people.get(AddBusinessMember).execute(trainer, { ...target, position: 'OWNER' }),
    ).rejects.toMatchObject(FORBIDDEN);
    await expect(people.get(RemoveBusinessMember).execute(trainer, target)).rejects.toMatchObject(FORBIDDEN);
  });

  it('agree with the database on what a SIRET is', async () => {
    const numbers = ['73282932000074', '73282932000075', '35600000049837', '35600000049838', '35600000149831', '1', ''];
    const judged = await people.database.sql<{ valid: boolean }>(
      `select is_siret(siret) as valid from unnest(array[${numbers.map(() => '?').join(', ')}]) as siret`,
      numbers,
    );
    expect(judged.map(({ valid }) => valid)).toEqual([true, false, true, false, false, false, false]);
  });
});
