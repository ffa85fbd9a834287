import { join } from 'node:path';

/** What the data directory holds, by name. */
export interface DataFolder {
  readonly root: string;
  /** The cluster: PostgreSQL's own files, readable by its user only. */
  readonly cluster: string;
  /** Where the binaries are copied, one folder a version. */
  readonly runtimes: string;
  /** Port and password, for the owner of the directory only. */
  readonly credentials: string;
  readonly log: string;
}

export const dataFolder = (root: string): DataFolder => ({
  root,
  cluster: join(root, 'postgres'),
  runtimes: join(root, 'postgres-runtime'),
  credentials: join(root, 'postgres.json'),
  log: join(root, 'postgres.log'),
});
