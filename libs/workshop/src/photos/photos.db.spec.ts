import { newId } from '@etabli/database';
import { FakeFileStore } from '@etabli/gateways';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase, visitor } from '@etabli/testing';
import { ResourcesQuery } from '../resources/resources.query';
import { ChangeResourcePhoto } from './change-resource-photo.use-case';
import { ResourcePhotoQuery } from './resource-photo.query';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const files = new FakeFileStore();
const change = new ChangeResourcePhoto(db.transaction, files);
const photos = new ResourcePhotoQuery(db.database, files);
const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1);
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

describe('the photo of a resource', () => {
  it('is replaced, the former one thrown away, its address changed', async () => {
    const resourceId = await make.resource();
    const resources = new ResourcesQuery(db.database);
    expect(await photos.of(resourceId)).toBeNull();
    await change.execute(manager, { resourceId, bytes: JPEG });
    const first = (await resources.byId(resourceId))?.photoUrl;
    await change.execute(manager, { resourceId, bytes: PNG });
    const second = (await resources.byId(resourceId))?.photoUrl;
    expect((await photos.of(resourceId))?.bytes).toEqual(PNG);
    expect([...files.files.values()]).toEqual([PNG]);
    expect(second).toMatch(new RegExp(`^/files/resources/${resourceId}/photo\\?v=[0-9a-f-]+\\.png$`));
    expect(second).not.toBe(first);
  });

  it('is refused when it is no image or of no resource, and no file is left', async () => {
    const before = files.files.size;
    const resourceId = await make.resource();
    const html = new TextEncoder().encode('<html>');
    expect(await refusalCodes(() => change.execute(manager, { resourceId, bytes: html }))).toEqual([
      'PHOTO_NOT_AN_IMAGE',
    ]);
    const lost = { resourceId: newId(), bytes: JPEG };
    expect(await refusalCodes(() => change.execute(manager, lost))).toEqual(['NOT_FOUND']);
    expect(files.files.size).toBe(before);
  });

  it('is changed by managers only', async () => {
    const asked = { resourceId: await make.resource(), bytes: JPEG };
    await expect(change.execute(signedInAs(newId(), 'MEMBER'), asked)).rejects.toThrow('Votre compte ne permet pas');
    await expect(change.execute(visitor, asked)).rejects.toThrow('Connectez-vous');
  });
});
