import { existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';

/** How to reach the embedded server: written once, the port again when another program took it. */
export interface Credentials {
  readonly port: number;
  readonly password: string;
}

export const USER = 'etabli';
export const DATABASE = 'etabli';

export const urlOf = ({ port, password }: Credentials, database = DATABASE): string =>
  `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;

export async function readCredentials(file: string): Promise<Credentials> {
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as Credentials;
  return saveCredentials(file, { port: await freePort(), password: randomBytes(24).toString('base64url') });
}

/** Written beside, then renamed: a full disk or a power cut leaves the old file whole. */
export async function saveCredentials(file: string, credentials: Credentials): Promise<Credentials> {
  await writeFile(`${file}.new`, `${JSON.stringify(credentials)}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  return credentials;
}

/** The port kept, or another one when somebody else listens there now. */
export async function withFreePort(file: string, credentials: Credentials): Promise<Credentials> {
  const kept = await listenOnce(credentials.port).catch(() => null);
  return kept === null ? saveCredentials(file, { ...credentials, port: await freePort() }) : credentials;
}

const freePort = (): Promise<number> => listenOnce(0);

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
