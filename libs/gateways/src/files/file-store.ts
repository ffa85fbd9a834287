/** Keeps the files people send. Keys are made by us: a name and an extension, no folder. */
export abstract class FileStore {
  abstract put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is none. */
  abstract get(key: string): Promise<Uint8Array | null>;
  /** Does nothing when there is none. */
  abstract remove(key: string): Promise<void>;
}
