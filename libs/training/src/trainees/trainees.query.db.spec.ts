import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, signedInAs, testDatabase, visitor } from '@etabli/testing';
import { TraineesQuery } from './trainees.query';

const NOW = Date.UTC(2026, 10, 23, 9);

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(NOW);
const trainees = new TraineesQuery(db.database, clock);

const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const trainer = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
const spindle = await make.habilitationType('Toupie');
const saw = await make.habilitationType('Scie à format');
await make.habilitation(trainer.personId, spindle, { level: 'TRAINER' });
await make.habilitation(trainer.personId, saw, { level: 'AUTONOMOUS' });

const named = async (firstName: string, lastName: string, more: object = {}): Promise<string> => {
  const id = await make.person(more);
  await db.database.sql('update person set first_name = ?, last_name = ? where id = ?', [firstName, lastName, id]);
  return id;
};
const namesFor = async (search: string | null, more: object = {}) =>
  (await trainees.page(trainer, { search, ...more })).nodes.map(({ displayName }) => displayName);

describe('trainees', () => {
  it('are found by the words of a name without accents, and show a name only', async () => {
    const id = await named('Éloïse', 'Tessier');
    const { nodes, totalCount } = await trainees.page(trainer, { search: 'tessier eloise' });
    expect(nodes).toEqual([{ id, displayName: 'Éloïse Tessier' }]);
    expect(totalCount).toBe(1);
  });

  it('are not found by their address', async () => {
    const id = await named('Octave', 'Fabre');
    await db.database.sql('update person set email = ? where id = ?', ['octave@secret.example', id]);
    expect(await namesFor('secret')).toEqual([]);
  });

  it('are nobody without two letters to look for: it is no directory', async () => {
    await named('Abel', 'Aubry');
    expect([await namesFor(null), await namesFor(' a ')]).toEqual([[], []]);
  });

  it('are neither closed accounts nor partners', async () => {
    const closed = await named('Basile', 'Quentin');
    await db.database.sql('update person set active = false where id = ?', [closed]);
    const partner = await named('Basile', 'Roux');
    await db.database.sql(
      `with funder as (insert into partner (id, code, name) values (gen_random_uuid(), 'CMA', 'CMA') returning id)
       update person set roles = '{PARTNER_VIEWER}', partner_id = funder.id from funder where person.id = ?`,
      [partner],
    );
    await named('Basile', 'Serre');
    expect(await namesFor('basile')).toEqual(['Basile Serre']);
  });

  it('come by pages', async () => {
    for (const lastName of ['Un', 'Deux', 'Trois']) await named('Prosper', lastName);
    const { nodes, pageInfo } = await trainees.page(trainer, { search: 'prosper', first: 2 });
    const names = nodes.map(({ displayName }) => displayName);
    expect([...names, ...(await namesFor('prosper', { first: 2, after: pageInfo.endCursor }))]).toEqual([
      'Prosper Deux',
      'Prosper Trois',
      'Prosper Un',
    ]);
  });

  it('are not for artisans, partners or visitors', async () => {
    const member = signedInAs(await make.person(), 'MEMBER');
    const partner = signedInAs(await make.person(), 'PARTNER_VIEWER');
    for (const viewer of [member, partner, visitor]) {
      await expect(trainees.page(viewer, { search: 'prosper' })).rejects.toThrow();
      await expect(trainees.grantable(viewer)).rejects.toThrow();
    }
  });
});

describe('what one may grant', () => {
  it('is everything for staff, what one holds as a trainer for a trainer', async () => {
    expect((await trainees.grantable(trainer)).map(({ name }) => name)).toEqual(['Toupie']);
    expect((await trainees.grantable(manager)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Scie à format', 'Toupie']),
    );
  });
});
