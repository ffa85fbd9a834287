import { type FileBytes, FileStore } from './file-store';

/** Files in memory, for tests. */
export class FakeFileStore extends FileStore {
  readonly files = new Map<string, Uint8Array>();

  override async put(key: string, bytes: FileBytes): Promise<void> {
    const pieces: Uint8Array[] = [];
    if (bytes instanceof Uint8Array) pieces.push(bytes);
    else for await (const piece of bytes) pieces.push(piece);
    this.files.set(key, Uint8Array.from(Buffer.concat(pieces)));
  }

  override get(key: string): Promise<Uint8Array | null> {
    return Promise.resolve(this.files.get(key) ?? null);
  }

  override remove(key: string): Promise<void> {
    this.files.delete(key);
    return Promise.resolve();
  }
}
