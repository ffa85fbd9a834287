import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase, visitor } from '@etabli/testing';
import { createHash } from 'node:crypto';
import { AcceptSafetySheet } from './accept-safety-sheet.use-case';
import { PublishSafetySheet } from './publish-safety-sheet.use-case';
import { SafetySheetsQuery } from './safety-sheets.query';
import { SafetySheetsRepository } from './safety-sheets.repository';

const NOON = Date.UTC(2026, 10, 23, 11);
const DAY = 86_400_000;
const TEXT = 'Ne jamais dégauchir une pièce plus courte que trente centimètres.';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(NOON);
const repository = new SafetySheetsRepository();
const publishing = new PublishSafetySheet(db.transaction, clock, repository);
const accepting = new AcceptSafetySheet(db.transaction, clock, repository);
const sheets = new SafetySheetsQuery(db.database, clock);
const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const member = signedInAs(await make.person(), 'MEMBER');

const publish = (more: object) => publishing.execute(manager, { textFr: TEXT, ppe: ['GLASSES'], ...more });
const accept = (safetySheetId: string, viewer = member) => accepting.execute(viewer, { safetySheetId });
const shown = async (resourceId: string) => {
  const found = (await sheets.inForce(member, [resourceId])).get(resourceId) ?? [];
  return found.map(({ about, number, acceptedAt }) => [about, number, acceptedAt !== null]);
};
const facts = async (resourceId: string) => {
  const [row] = await db.database.sql<{ facts: unknown }>(
    `select safety_sheet_facts(?, r, timezone('Europe/Paris', ?::timestamptz)::date) as facts from resource r where r.id = ?`,
    [member.personId, new Date(clock.now()), resourceId],
  );
  return row?.facts;
};

beforeEach(() => clock.set(NOON));

describe('safety sheets', () => {
  it('of a resource and of its category are both shown and asked for, each accepted on its own', async () => {
    const resourceId = await make.resource({ name: 'Dégauchisseuse', category: 'Rabotage' });
    const other = await make.resource({ name: 'Raboteuse', category: 'Rabotage' });
    const [own, family] = [await publish({ resourceId }), await publish({ category: 'Rabotage' })];
    await accept(own);
    expect(await shown(resourceId)).toEqual([
      ['Rabotage', 1, false],
      ['Dégauchisseuse', 1, true],
    ]);
    expect(await facts(resourceId)).toEqual([
      { about: 'Rabotage', version: 1, accepted: false },
      { about: 'Dégauchisseuse', version: 1, accepted: true },
    ]);
    await accept(family);
    expect(await facts(other)).toEqual([{ about: 'Rabotage', version: 1, accepted: true }]);
  });

  it('are accepted again from the day a new version is in force, never when nothing changed', async () => {
    const resourceId = await make.resource({ name: 'Toupie', category: 'Toupie' });
    const first = await publish({ resourceId });
    await accept(first);
    expect(await refusalCodes(() => publish({ resourceId }))).toEqual(['AGREEMENT_NOT_CHANGED']);
    const second = await publish({ resourceId, ppe: ['GLASSES', 'EAR_PROTECTION'], inForceFrom: '2026-11-30' });
    expect(await shown(resourceId)).toEqual([['Toupie', 1, true]]);
    clock.set(NOON + 7 * DAY);
    expect(await shown(resourceId)).toEqual([['Toupie', 2, false]]);
    expect(await refusalCodes(() => accept(first))).toEqual(['AGREEMENT_TEXT_REPLACED']);
    await accept(second);
    expect(await facts(resourceId)).toEqual([{ about: 'Toupie', version: 2, accepted: true }]);
    expect((await sheets.versions(manager, resourceId)).map(({ number }) => number)).toEqual([2, 1]);
  });

  it('keep who accepted them, once, with the hash of what they read', async () => {
    const resourceId = await make.resource({ name: 'Ponceuse', category: 'Ponçage' });
    const id = await publish({ resourceId });
    await Promise.all([accept(id), accept(id)]);
    await accept(id, { ...manager, language: 'EN' });
    const hash = createHash('sha256').update(TEXT).digest('hex');
    expect((await sheets.acceptances(manager, id)).map(({ textHash, language }) => [language, textHash])).toEqual([
      ['FR', hash],
      ['FR', hash],
    ]);
  });

  it('are about one resource or one category that exists', async () => {
    const resourceId = await make.resource();
    expect(await refusalCodes(() => publish({}))).toEqual(['INVALID_INPUT']);
    expect(await refusalCodes(() => publish({ resourceId, category: 'Scie' }))).toEqual(['INVALID_INPUT']);
    expect(await refusalCodes(() => publish({ category: 'Soudure quantique' }))).toEqual(['NOT_FOUND']);
    expect(await refusalCodes(() => publish({ resourceId: member.personId }))).toEqual(['NOT_FOUND']);
  });

  it('are published by staff, and accepted by those who work in the place', async () => {
    const resourceId = await make.resource();
    const id = await publish({ resourceId });
    const forbidden = { extensions: { code: 'FORBIDDEN' } };
    await expect(publishing.execute(member, { resourceId, textFr: TEXT, ppe: [] })).rejects.toMatchObject(forbidden);
    await expect(accept(id, signedInAs(member.personId, 'PARTNER_VIEWER'))).rejects.toMatchObject(forbidden);
    await expect(sheets.versions(member, resourceId)).rejects.toMatchObject(forbidden);
    expect((await sheets.inForce(visitor, [resourceId])).get(resourceId)).toMatchObject([{ id, acceptedAt: null }]);
  });
});
