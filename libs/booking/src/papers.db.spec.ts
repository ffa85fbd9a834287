import { newId } from '@etabli/database';
import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { BookingWorld, codesOf, refusalsOf, signedIn } from './booking-world';
import { RequirementsQuery } from './requirements.query';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);
const staffId = await make.person({ roles: ['MANAGER'] });

beforeAll(() => make.openingHours());
afterAll(() => world.close());

const HASH = 'a'.repeat(64);
const TEXT = 'Lunettes, aspiration, jamais de gants près de la lame.';
const evening = (resourceId: string) => ({ resourceId, startsAt: '2026-11-24T18:00', endsAt: '2026-11-24T20:00' });

const insert = async (table: string, fields: Readonly<Record<string, unknown>>): Promise<string> => {
  const row: Readonly<Record<string, unknown>> = { id: newId(), ...fields };
  const marks = Object.keys(row).map(() => '?');
  await db.database.sql(
    `insert into ${table} (${Object.keys(row).join(', ')}) values (${marks.join(', ')})`,
    Object.values(row),
  );
  return String(row['id']);
};
const published = { text_fr: TEXT, text_en: '', published_by_id: staffId, published_at: new Date('2026-01-01') };
const accept = (table: string, personId: string, versionId: string) =>
  insert(table, { person_id: personId, version_id: versionId, at: new Date(), language: 'FR', text_hash: HASH });

describe('papers', () => {
  it('are asked for by name, all at once, and no longer once they are in order', async () => {
    const resourceId = await make.resource({ kind: 'VEHICLE', name: 'Fourgon', category: 'Van' });
    const member = signedIn(await make.person());
    const rules = await insert('house_rules_version', { ...published, number: 2, in_force_from: '2026-01-01' });
    const sheet = { ...published, category: 'Van', number: 1, ppe: '{}', in_force_from: '2026-01-01' };
    const sheetId = await insert('safety_sheet_version', sheet);
    const licence = { code: 'LICENCE', name: 'Permis B', required_of: 'BOOKERS_OF_KIND', resource_kind: 'VEHICLE' };
    const typeId = await insert('document_type', licence);

    expect(await refusalsOf(world.bookSlot.execute(member, evening(resourceId)))).toMatchObject([
      { code: 'DOCUMENT_MISSING', documentTypeName: 'Permis B', state: 'MISSING' },
      { code: 'HOUSE_RULES_NOT_ACCEPTED', version: 2 },
      { code: 'SAFETY_SHEET_NOT_ACCEPTED', about: 'Van', version: 1 },
    ]);
    const requirements = await new RequirementsQuery(db.database, world.clock).of(member, [resourceId]);
    expect(requirements.get(resourceId)?.flatMap(({ label, met }) => (met ? [] : [label]))).toEqual([
      'Permis B',
      'Règlement intérieur accepté',
      'Fiche de sécurité « Van » acceptée',
    ]);

    await accept('house_rules_acceptance', member.personId, rules);
    await accept('safety_sheet_acceptance', member.personId, sheetId);
    const document = {
      type_id: typeId,
      person_id: member.personId,
      file_key: 'k',
      media_type: 'image/png',
      byte_size: 1,
    };
    const accepted = {
      state: 'ACCEPTED',
      reviewed_by_id: staffId,
      reviewed_at: new Date(),
      submitted_by_id: member.personId,
    };
    const lastDay = { ...document, ...accepted, sha256: HASH, submitted_at: new Date(), expires_on: '2026-11-24' };
    await insert('supporting_document', lastDay);
    await insert('supporting_document', {
      ...document,
      sha256: 'b'.repeat(64),
      submitted_by_id: member.personId,
      submitted_at: new Date(),
    });
    await world.bookSlot.execute(member, evening(resourceId));
    expect(
      await codesOf(
        world.bookSlot.execute(member, {
          ...evening(resourceId),
          startsAt: '2026-11-25T10:00',
          endsAt: '2026-11-25T11:00',
        }),
      ),
    ).toEqual(['DOCUMENT_MISSING']);
  });
});
