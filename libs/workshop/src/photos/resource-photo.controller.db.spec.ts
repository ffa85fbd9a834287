import multipart from '@fastify/multipart';
import type { Viewer } from '@etabli/api-kit';
import { FakeFileStore } from '@etabli/gateways';
import { SessionAuthenticator } from '@etabli/people';
import { ManufactureBuilder, signedInAs, testDatabase, visitor } from '@etabli/testing';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ResourcesQuery } from '../resources/resources.query';
import { ChangeResourcePhoto } from './change-resource-photo.use-case';
import { ResourcePhotoController } from './resource-photo.controller';
import { ResourcePhotoQuery } from './resource-photo.query';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const files = new FakeFileStore();
const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
let viewer: Viewer = manager;

const testing = await Test.createTestingModule({
  controllers: [ResourcePhotoController],
  providers: [
    { provide: SessionAuthenticator, useValue: { viewerOf: () => Promise.resolve(viewer) } },
    { provide: ChangeResourcePhoto, useValue: new ChangeResourcePhoto(db.transaction, files) },
    { provide: ResourcePhotoQuery, useValue: new ResourcePhotoQuery(db.database, files) },
    { provide: ResourcesQuery, useValue: new ResourcesQuery(db.database) },
  ],
}).compile();
const app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
await app.register(multipart);
await app.init();

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1]);
const BOUNDARY = 'frontier';
const send = (resourceId: string, bytes: Buffer) =>
  app.inject({
    method: 'POST',
    url: `/files/resources/${resourceId}/photo`,
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: Buffer.concat([
      Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="photo"; filename="../../x.svg"\r\n\r\n`),
      bytes,
      Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
    ]),
  });

describe('photos over HTTP', () => {
  afterAll(() => app.close());
  beforeEach(() => {
    viewer = manager;
  });

  it('are sent as a form, then kept for a year under the address that names them', async () => {
    const answer = await send(await make.resource(), JPEG);
    const { photoUrl } = answer.json<{ photoUrl: string }>();
    expect(answer.statusCode).toBe(201);
    const shown = await app.inject({ method: 'GET', url: photoUrl });
    expect(shown.rawPayload).toEqual(JPEG);
    expect(shown.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    const unnamed = await app.inject({ method: 'GET', url: photoUrl.split('?')[0]! });
    expect(unnamed.headers['cache-control']).toBe('no-cache');
  });

  it('are refused with a sentence when too heavy or no image', async () => {
    const resourceId = await make.resource();
    const refused = async (bytes: Buffer) => (await send(resourceId, bytes)).json<{ refusals: { code: string }[] }>();
    expect(await refused(Buffer.from('<svg>'))).toMatchObject({ refusals: [{ code: 'PHOTO_NOT_AN_IMAGE' }] });
    const heavy = Buffer.concat([JPEG, Buffer.alloc(6 * 1024 * 1024)]);
    expect(await refused(heavy)).toMatchObject({
      refusals: [{ code: 'PHOTO_TOO_LARGE', message: 'La photo dépasse 5 Mo.' }],
    });
  });

  it('are sent by managers only, and absent where there is none', async () => {
    const resourceId = await make.resource();
    for (const other of [visitor, signedInAs(await make.person(), 'MEMBER')]) {
      viewer = other;
      expect((await send(resourceId, JPEG)).statusCode).toBe(403);
    }
    expect((await app.inject({ method: 'GET', url: `/files/resources/${resourceId}/photo` })).statusCode).toBe(404);
    expect((await app.inject({ method: 'GET', url: '/files/resources/x/photo' })).statusCode).toBe(404);
  });
});
