import { newId } from '@etabli/database';
import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { PolesQuery } from '../poles/poles.query';
import { ResourcesQuery } from './resources.query';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const resources = new ResourcesQuery(db.database);
const poles = new PolesQuery(db.database);

const wood = await make.pole('Bois');
const ceramics = await make.pole('Matériaux humides');
await db.database.sql('update pole set position = case when id = ? then 2 else 1 end', [wood]);
for (const [poleId, name] of [
  [wood, 'Scie à ruban'],
  [wood, 'Dégauchisseuse'],
  [wood, 'Établi 100 % chêne'],
  [ceramics, 'Four céramique'],
  [ceramics, 'Tour de potier'],
] as const)
  await make.resource({ poleId, name, category: name.startsWith('Four') ? 'Four' : 'Machine' });

const names = async (filter: Parameters<ResourcesQuery['page']>[0]) =>
  (await resources.page(filter)).nodes.map(({ name }) => name);
const ALL = ['Four céramique', 'Tour de potier', 'Dégauchisseuse', 'Établi 100 % chêne', 'Scie à ruban'];

describe('the list of resources', () => {
  it('goes by pole, then by name whatever the accents', async () => {
    expect(await names({})).toEqual(ALL);
  });

  it('read page by page never loses nor repeats one', async () => {
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page = await resources.page({ first: 2, after });
      read.push(...page.nodes.map(({ name }) => name));
      expect(page.totalCount).toBe(5);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(read).toEqual(ALL);
  });

  it.each(['n’importe quoi', 'WyJhIl0', Buffer.from('["x","y","z","w"]').toString('base64url')])(
    'starts from the beginning with a cursor that is not ours: %s',
    async (after) => {
      expect(await names({ after })).toEqual(ALL);
    },
  );

  it('is searched without accents and case, each word anywhere, in pole and category too', async () => {
    expect(await names({ search: 'CERAMIQUE' })).toEqual(['Four céramique']);
    expect(await names({ search: 'ruban scie' })).toEqual(['Scie à ruban']);
    expect(await names({ search: 'materiaux' })).toEqual(['Four céramique', 'Tour de potier']);
    expect(await names({ search: '100 %' })).toEqual(['Établi 100 % chêne']);
    expect(await names({ search: '_' })).toEqual([]);
    expect(await names({ search: "'; drop table resource; --" })).toEqual([]);
  });

  it('is filtered by pole and kind; an id that is none finds nothing', async () => {
    expect(await names({ poleId: wood })).toHaveLength(3);
    expect(await names({ kind: 'ROOM' })).toEqual([]);
    expect(await names({ poleId: 'x' })).toEqual([]);
  });
});

describe('one resource or pole', () => {
  it('is null for an id that is unknown or no id at all', async () => {
    for (const id of [newId(), 'x', '']) {
      expect(await resources.byId(id)).toBeNull();
      expect(await poles.byId(id)).toBeNull();
    }
  });

  it('of poles, counts its resources', async () => {
    expect(await poles.byId(wood)).toMatchObject({ name: 'Bois', resourceCount: 3 });
    const used = (await poles.all()).filter(({ resourceCount }) => resourceCount > 0);
    expect(used.map(({ name }) => name)).toEqual(['Matériaux humides', 'Bois']);
  });
});
