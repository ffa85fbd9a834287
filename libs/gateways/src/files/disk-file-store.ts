import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileBytes, FileStore } from './file-store';

const KEY = /^[a-z0-9-]{1,60}\.[a-z0-9]{1,5}$/;

/** Files in a folder of the data directory. */
export class DiskFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  /** Written aside, then renamed: a reader never meets half a file. On disk before the row that names it; for nobody but the server to read. */
  override async put(key: string, bytes: FileBytes): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(`${path}.part`, bytes, { mode: 0o600, flush: true });
    await rename(`${path}.part`, path);
  }

  override async get(key: string): Promise<Uint8Array | null> {
    try {
      return await readFile(this.pathOf(key));
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw fault;
    }
  }

  override async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error(`not a key of ours: ${key}`);
    return join(this.folder, key);
  }
}
