/** A file whole, or its pieces in order. */
export type FileBytes = Uint8Array | AsyncIterable<Uint8Array>;

/** Keeps the files people send. Keys are made by us: a name and an extension, no folder. */
export abstract class FileStore {
  /** Piece by piece when it is too long to hold whole. */
  abstract put(key: string, bytes: FileBytes): Promise<void>;
  /** Null when there is none. */
  abstract get(key: string): Promise<Uint8Array | null>;
  /** Does nothing when there is none. */
  abstract remove(key: string): Promise<void>;
}
