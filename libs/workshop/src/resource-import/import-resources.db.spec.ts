import { FakeClock } from '@etabli/gateways';
import { PlanningHub, PlanningNotifier } from '@etabli/jobs';
import { ManufactureBuilder, signedInAs, testDatabase } from '@etabli/testing';
import { PlanningAnnouncer } from '../planning-announcer';
import { ImportResources } from './import-resources.use-case';
import { ResourcesImportRepository } from './resources-import.repository';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(Date.UTC(2026, 10, 23, 11));
const hub = new PlanningHub(db.orm, db.database);
const notifier = new PlanningNotifier(hub);
const announcer = new PlanningAnnouncer(notifier, clock);
const importing = new ImportResources(db.transaction, new ResourcesImportRepository(), announcer);
const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const wood = await make.pole('Bois');
const spindle = await make.habilitationType('Toupie');

const send = (text: string, apply = false, viewer = manager) =>
  importing.execute(viewer, { bytes: new TextEncoder().encode(text), apply });
const outcomes = async (text: string, apply = false) => (await send(text, apply)).lines.map(({ outcome }) => outcome);
const named = async (name: string) => {
  const [row] = await db.database.sql<Record<string, unknown>>(
    `select kind, category, dangerous, bookable, pole_id as "poleId", required_habilitation_id as "habilitationId",
            required_level as level, grid_minutes as grid, position from resource where name = ?`,
    [name],
  );
  return row;
};

describe('importing machines', () => {
  afterAll(async () => {
    await notifier.beforeApplicationShutdown();
    await hub.onApplicationShutdown();
  });

  it('adds those that are new, with the booking rules of any new one, and changes those that are there', async () => {
    await make.resource({ name: 'Scie 1', poleId: wood, category: 'Scie' });
    const list = `nom;pôle;catégorie;dangereuse;habilitation;niveau
Scie 1;Bois;Sciage;;;
Toupie 2;bois;Toupie;oui;Toupie;autonome`;
    expect(await outcomes(list)).toEqual(['UPDATED', 'CREATED']);
    expect([await named('Toupie 2'), (await named('Scie 1'))?.['category']]).toEqual([undefined, 'Scie']);
    expect((await send(list, true)).applied).toBe(true);
    expect(await named('Toupie 2')).toMatchObject({
      kind: 'MACHINE',
      dangerous: true,
      bookable: true,
      poleId: wood,
      habilitationId: spindle,
      level: 'AUTONOMOUS',
      grid: 30,
    });
    expect((await named('Scie 1'))?.['category']).toBe('Sciage');
    expect(await outcomes(list, true)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  it('puts new ones at the end of their pole, in the order of the file', async () => {
    const pole = await make.pole('Métal');
    await make.resource({ name: 'Forge', poleId: pole });
    await send('nom;pôle;catégorie\nPlieuse;Métal;Tôlerie\nCisaille;Métal;Tôlerie\nAlésoir;Métal;Tôlerie', true);
    const order = await db.database.sql<{ name: string }>(
      'select name from resource where pole_id = ? order by position, name',
      [pole],
    );
    expect(order.map(({ name }) => name)).toEqual(['Forge', 'Plieuse', 'Cisaille', 'Alésoir']);
  });

  it('writes nothing when one line is refused', async () => {
    const file = await send('nom;pôle;catégorie\nRabot;Bois;Rabot\nRabot 2;Cuir;Rabot', true);
    expect([file.applied, await named('Rabot')]).toEqual([false, undefined]);
    expect(file.lines.map(({ outcome }) => outcome)).toEqual(['CREATED', 'REFUSED']);
  });

  it('is for staff only', async () => {
    const trainer = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
    await expect(send('nom;pôle;catégorie\nRabot;Bois;Rabot', true, trainer)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });
});
