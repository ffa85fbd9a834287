import { closeSync, openSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from './data-folder';
import type { Runtime } from './runtime';
import { isAlive } from './process-life';
import { spawnAs, type ServerUser } from './server-user';

/** A running server, as it describes itself in its postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The living server of this cluster, whoever started it. */
export function findPostmaster(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return isAlive(pid) ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
}

interface ServerToStart {
  readonly folder: DataFolder;
  readonly runtime: Runtime;
  readonly user: ServerUser | null;
  readonly port: number;
  readonly durable: boolean;
}

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;

/** Starts the server and waits until it takes connections. @throws with the server's last words when it gives up */
export async function startPostmaster({ folder, runtime, user, port, durable }: ServerToStart): Promise<Postmaster> {
  const log = openSync(folder.log, 'a', 0o600);
  const from = await sizeOf(folder.log);
  const settings = { ...SETTINGS, ...(durable ? {} : FORGETFUL), port: String(port) };
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawnAs({
    file: runtime.postgres,
    parameters: ['-D', folder.cluster, ...parameters],
    stdio: ['ignore', log, log],
    user,
  });
  closeSync(log);
  child.unref();
  let failure: string | null = null;
  child.once('error', (fault) => (failure = fault.message)).once('exit', (code) => (failure ??= `exit code ${code}`));
  const ready = await waitUntilReady(folder.cluster, () => failure !== null);
  if (ready) return ready;
  throw new Error(`PostgreSQL did not start (${failure ?? 'too slow'}): ${lastWords(folder.log, from)}`);
}

/** Waits for a server that is starting, or recovering after a power cut. */
export async function waitUntilReady(cluster: string, gaveUp: () => boolean): Promise<Postmaster | null> {
  const limit = performance.now() + START_LIMIT_MS;
  while (performance.now() < limit && !gaveUp()) {
    const found = findPostmaster(cluster);
    if (found?.ready) return found;
    await sleep(10);
  }
  return null;
}

/** "Fast" shutdown: open transactions roll back, everything committed is on disk. */
export async function stopPostmaster(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  const limit = performance.now() + STOP_LIMIT_MS;
  while (isAlive(pid) && performance.now() < limit) await sleep(10);
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  // a refused statement holds names and addresses: the log says what happened, not to whom
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** For tests only: what is written may be lost when the machine dies. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const sizeOf = async (file: string): Promise<number> => {
  const handle = await open(file);
  const { size } = await handle.stat().finally(() => handle.close());
  return size;
};

const lastWords = (file: string, from: number): string => readFileSync(file).subarray(from).toString('utf8').trim();
