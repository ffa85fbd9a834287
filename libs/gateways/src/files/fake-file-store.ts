import { FileStore } from './file-store';

/** Files in memory, for tests. */
export class FakeFileStore extends FileStore {
  readonly files = new Map<string, Uint8Array>();

  override put(key: string, bytes: Uint8Array): Promise<void> {
    this.files.set(key, bytes);
    return Promise.resolve();
  }

  override get(key: string): Promise<Uint8Array | null> {
    return Promise.resolve(this.files.get(key) ?? null);
  }

  override remove(key: string): Promise<void> {
    this.files.delete(key);
    return Promise.resolve();
  }
}
