import { mkdir, realpath } from 'node:fs/promises';
import { ensureCluster } from './cluster';
import { readCredentials, urlOf, withFreePort, type Credentials } from './credentials';
import { dataFolder, type DataFolder } from './data-folder';
import { explainFault, freeSpaceOf, refuseFullDisk, type FreeSpace } from './disk';
import { keepAlive } from './keep-alive';
import { lockDataFolder, type OwnerLock } from './owner-lock';
import { findPostmaster, startPostmaster, stopPostmaster, waitUntilReady } from './postmaster';
import { answers, ensureDatabase } from './probe';
import { installRuntime } from './runtime';
import { serverUser } from './server-user';

export interface EmbeddedPostgresOptions {
  /** The data directory, created when absent. */
  readonly dataDir: string;
  /** False only for tests: trades safety against power cuts for speed. */
  readonly durable?: boolean;
  /** How many bytes are free in a folder. */
  readonly freeSpace?: FreeSpace;
}

/** A server of our own, watched until it is stopped. */
export interface EmbeddedPostgres {
  readonly url: string;
  readonly pid: number;
  /** Stops the server and lets go of the data directory. */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL server on loopback, its files in the data directory. A server left behind by a process that was killed
 * is taken over as it runs; a second owner is refused.
 *
 * @throws StartupError when it cannot be, in one sentence
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  let lock: OwnerLock | undefined;
  try {
    await mkdir(options.dataDir, { recursive: true, mode: 0o755 });
    const folder = dataFolder(await realpath(options.dataDir));
    lock = await lockDataFolder(folder.root);
    return await startOwned(folder, lock, options);
  } catch (fault) {
    await lock?.release();
    throw explainFault(options.dataDir, fault);
  }
}

async function startOwned(
  folder: DataFolder,
  lock: OwnerLock,
  { durable = true, freeSpace = freeSpaceOf }: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  await refuseFullDisk(folder.root, freeSpace);
  const runtime = await installRuntime(folder.runtimes);
  const kept = await readCredentials(folder.credentials);
  const user = serverUser(folder.cluster);
  await ensureCluster({ folder, runtime, user, password: kept.password, durable });

  const start = async ({ port }: Credentials): Promise<number> =>
    (await startPostmaster({ folder, runtime, user, port, durable })).pid;
  const left = await findServerLeftBehind(folder, kept);
  const credentials = left?.credentials ?? (await withFreePort(folder.credentials, kept));
  const server = keepAlive(left?.pid ?? (await start(credentials)), () => start(credentials));
  await ensureDatabase(credentials);
  return {
    url: urlOf(credentials),
    get pid() {
      return server.pid();
    },
    async stop() {
      await stopPostmaster(server.release());
      await lock.release();
    },
  };
}

interface ServerLeftBehind {
  readonly pid: number;
  readonly credentials: Credentials;
}

async function findServerLeftBehind(folder: DataFolder, kept: Credentials): Promise<ServerLeftBehind | null> {
  if (!findPostmaster(folder.cluster)) return null;
  const running = await waitUntilReady(folder.cluster, () => !findPostmaster(folder.cluster));
  if (!running) return null;
  const credentials = { ...kept, port: running.port };
  return (await answers(credentials)) ? { pid: running.pid, credentials } : null;
}
