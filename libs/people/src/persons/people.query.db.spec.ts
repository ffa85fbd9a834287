import { testDatabase } from '@etabli/testing';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { PeopleQuery } from './people.query';

describe('PeopleQuery', () => {
  let people: PeopleOn;

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
  });
  afterEach(() => people.close());

  it('gives every person once over the pages, by name', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    for (const name of ['bob', 'ada', 'eve', 'zoe']) await people.given.person(`${name}@exemple.fr`);
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page = await people.get(PeopleQuery).list(manager, { first: 2, after });
      expect(page.totalCount).toBe(5);
      names.push(...page.nodes.map(({ firstName }) => firstName));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names).toEqual(['ada', 'bob', 'eve', 'nadia', 'zoe']);
  });

  it('sorts É beside E', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    for (const name of ['étienne', 'fabien', 'Elsa', 'zoé']) {
      const id = await people.given.person(`${name.length}${name.codePointAt(0)}@exemple.fr`);
      await people.database.sql('update person set first_name = ? where id = ?', [name, id]);
    }
    const first = await people.get(PeopleQuery).list(manager, { first: 2 });
    const rest = await people.get(PeopleQuery).list(manager, { after: first.pageInfo.endCursor });
    const names = [...first.nodes, ...rest.nodes].map(({ firstName }) => firstName);
    expect(names).toEqual(['Elsa', 'étienne', 'fabien', 'nadia', 'zoé']);
  });

  it('finds by any word, without accents or case, and takes signs of patterns as text', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    await people.given.person('leo@exemple.fr');
    await people.database.sql(
      `update person set first_name = 'Léo', trade = 'Ébéniste' where email = 'leo@exemple.fr'`,
    );
    const found = async (search: string) =>
      (await people.get(PeopleQuery).list(manager, { search })).nodes.map(({ firstName }) => firstName);
    expect(await found('ebeniste LEO')).toEqual(['Léo']);
    expect(await found('%')).toEqual([]);
    expect(await found(`' or true --`)).toEqual([]);
  });

  it('filters by role', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    await people.given.person('leo@exemple.fr', ['MEMBER', 'TRAINER']);
    const page = await people.get(PeopleQuery).list(manager, { role: 'TRAINER' });
    expect(page.nodes.map(({ email }) => email)).toEqual(['leo@exemple.fr']);
  });

  it('never reads a password hash', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    expect(JSON.stringify(await people.get(PeopleQuery).one(manager, manager.personId))).not.toContain('argon2');
  });

  it('shows others to staff only', async () => {
    const member = await people.given.viewer('leo@exemple.fr', 'MEMBER');
    const forbidden = { extensions: { code: 'FORBIDDEN' } };
    await expect(people.get(PeopleQuery).list(member, {})).rejects.toMatchObject(forbidden);
    await expect(people.get(PeopleQuery).one(member, member.personId)).rejects.toMatchObject(forbidden);
    await expect(people.get(PeopleQuery).viewer(member)).resolves.toMatchObject({ email: 'leo@exemple.fr' });
  });

  it('answers an absent person and an id of nothing with null', async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    await expect(people.get(PeopleQuery).one(manager, '01999999-0000-7000-8000-000000000000')).resolves.toBeNull();
    await expect(people.get(PeopleQuery).one(manager, 'nobody')).resolves.toBeNull();
  });
});
