import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartupError } from '../startup-error';

/** Held by the living process that owns a data directory; the system lets go of it when that process dies, however it dies. */
export interface OwnerLock {
  release(): Promise<void>;
}

/** @throws StartupError when another living process owns the directory */
export async function lockDataFolder(root: string): Promise<OwnerLock> {
  const address = addressOf(root);
  const server = await listen(address).catch(() => null);
  if (server) return lockOf(server);
  const owner = await whoOwns(address);
  if (owner === null && process.platform === 'darwin') {
    rmSync(address, { force: true });
    return lockOf(await listen(address));
  }
  throw new StartupError(
    `Établi tourne déjà sur le dossier de données ${root}${owner ? ` (processus ${owner})` : ''} : arrêtez-le, ou donnez aux deux la même base avec DATABASE_URL.`,
    `Établi already runs on the data directory ${root}${owner ? ` (process ${owner})` : ''}: stop it, or give both the same database in DATABASE_URL.`,
  );
}

/** A socket name only one process may hold: Linux's abstract names and Windows' pipes vanish with their process. */
function addressOf(root: string): string {
  const name = `etabli-${createHash('sha256').update(root).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(address: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => socket.destroy()).end(String(process.pid)));
    server.once('error', reject);
    server.listen(address, () => resolve(server.unref()));
  });
}

const lockOf = (server: Server): OwnerLock => ({
  release: () => new Promise((resolve) => void server.close(() => resolve())),
});

/** The owner says its process number; null when nobody is there any more. */
function whoOwns(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    let said = '';
    const socket = createConnection(address);
    socket.setEncoding('utf8').setTimeout(1_000, () => socket.destroy());
    socket.on('data', (text: string) => (said += text));
    socket.on('error', () => resolve(null)).on('close', () => resolve(said));
  });
}
