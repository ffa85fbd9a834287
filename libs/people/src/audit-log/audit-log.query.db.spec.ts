import { testDatabase } from '@etabli/testing';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { PlaceHold } from '../persons/place-hold.use-case';
import { SetLanguage } from '../persons/set-language.use-case';
import { AuditLogQuery } from './audit-log.query';

describe('AuditLogQuery', () => {
  let people: PeopleOn;

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
  });
  afterEach(() => people.close());

  const happened = async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    const member = await people.given.viewer('leo@exemple.fr', 'MEMBER');
    await people.get(PlaceHold).execute(manager, { personId: member.personId, reason: 'Facture impayée' });
    for (let turn = 0; turn < 3; turn += 1) await people.get(SetLanguage).execute(member, { language: 'EN' });
    return { manager, member };
  };

  it('says who did what to whom, newest first, in the language of the reader', async () => {
    const { manager } = await happened();
    const { nodes } = await people.get(AuditLogQuery).list(manager, {});
    expect(nodes.map(({ summary }) => summary)).toEqual([
      'leo Durand a changé de langue.',
      'leo Durand a changé de langue.',
      'leo Durand a changé de langue.',
      'nadia Durand a suspendu les réservations de leo Durand\u00a0: «\u00a0Facture impayée\u00a0».',
    ]);
    const english = await people.get(AuditLogQuery).list({ ...manager, language: 'EN' }, { first: 1 });
    expect(english.nodes[0]?.summary).toBe('leo Durand changed language.');
  });

  it('gives each entry once over the pages', async () => {
    const { manager } = await happened();
    const first = await people.get(AuditLogQuery).list(manager, { first: 3 });
    const rest = await people.get(AuditLogQuery).list(manager, { first: 3, after: first.pageInfo.endCursor });
    expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(4);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('finds by act, by who acted and by whom it was about', async () => {
    const { manager } = await happened();
    const count = async (filter: object) => (await people.get(AuditLogQuery).list(manager, filter)).nodes.length;
    expect(await count({ action: 'PlaceHold' })).toBe(1);
    expect(await count({ search: 'NADIA' })).toBe(1);
    expect(await count({ search: 'leo' })).toBe(4);
    expect(await count({ search: 'nobody' })).toBe(0);
  });

  it('is read by staff only', async () => {
    const { member } = await happened();
    await expect(people.get(AuditLogQuery).list(member, {})).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });
});
