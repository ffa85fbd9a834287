import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiskFileStore } from './disk-file-store';
import { FakeFileStore } from './fake-file-store';

const folder = await mkdtemp(join(tmpdir(), 'etabli-files-'));
afterAll(() => rm(folder, { recursive: true }));

describe.each([
  ['on disk', new DiskFileStore(join(folder, 'photos'))],
  ['in memory', new FakeFileStore()],
])('a store of files %s', (_, files) => {
  it('gives back what was put, until it is removed', async () => {
    expect(await files.get('a.jpg')).toBeNull();
    await files.put('a.jpg', Uint8Array.of(1, 2, 3));
    await files.put('a.jpg', Uint8Array.of(4));
    expect([...((await files.get('a.jpg')) ?? [])]).toEqual([4]);
    await files.remove('a.jpg');
    await files.remove('a.jpg');
    expect(await files.get('a.jpg')).toBeNull();
  });
});

describe.each([
  ['on disk', new DiskFileStore(join(folder, 'pieces'))],
  ['in memory', new FakeFileStore()],
])('a store of files %s', (_, files) => {
  async function* pieces(broken: boolean): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Uint8Array.of(1, 2));
    if (broken) throw new Error('cut');
    yield Uint8Array.of(3);
  }

  it('takes a file piece by piece, and keeps nothing of one that was cut', async () => {
    await files.put('whole.zip', pieces(false));
    expect([...((await files.get('whole.zip')) ?? [])]).toEqual([1, 2, 3]);
    await expect(files.put('cut.zip', pieces(true))).rejects.toThrow('cut');
    expect(await files.get('cut.zip')).toBeNull();
  });
});

describe('a store of files on disk', () => {
  it('never leaves its folder, nor a half-written file in it, and is read by nobody else', async () => {
    const files = new DiskFileStore(folder);
    await expect(files.get('../secret.txt')).rejects.toThrow('not a key');
    await expect(files.put('a/b.jpg', Uint8Array.of(1))).rejects.toThrow('not a key');
    await files.put('b.png', Uint8Array.of(1));
    expect((await stat(join(folder, 'b.png'))).mode & 0o077).toBe(0);
    expect((await readdir(folder)).filter((name) => name.includes('.'))).toEqual(['b.png']);
  });
});
