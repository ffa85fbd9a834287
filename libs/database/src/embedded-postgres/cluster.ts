import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupError } from '../startup-error';
import { USER } from './credentials';
import type { DataFolder } from './data-folder';
import type { Runtime } from './runtime';
import { spawnAs, type ServerUser } from './server-user';

interface NewCluster {
  readonly folder: DataFolder;
  readonly runtime: Runtime;
  readonly user: ServerUser | null;
  readonly password: string;
  readonly durable: boolean;
}

/** Creates the cluster where there is none. It appears whole or not at all: initdb works beside, then one rename. */
export async function ensureCluster(wanted: NewCluster): Promise<void> {
  const { folder, runtime } = wanted;
  if (!existsSync(folder.cluster)) return createCluster(wanted);
  const found = Number.parseInt(await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8'), 10);
  if (found === runtime.major) return;
  throw new StartupError(
    `Le dossier de données ${folder.root} vient de PostgreSQL ${found}, cette version d’Établi utilise PostgreSQL ${runtime.major} : restaurez une sauvegarde dans un dossier neuf, rien n’a été modifié.`,
    `The data directory ${folder.root} comes from PostgreSQL ${found}, this version of Établi uses PostgreSQL ${runtime.major}: restore a backup into a new directory, nothing was changed.`,
  );
}

async function createCluster({ folder, runtime, user, password, durable }: NewCluster): Promise<void> {
  const unfinished = `${folder.cluster}.unfinished`;
  const passwordFile = join(folder.root, 'postgres.password');
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await chmod(unfinished, 0o700);
  await writeFile(passwordFile, password, { mode: 0o600 });
  try {
    if (user) for (const path of [unfinished, passwordFile]) await chown(path, user.uid, user.gid);
    await run(runtime.initdb, [...parameters(unfinished, passwordFile), ...(durable ? [] : ['--no-sync'])], user);
    await rename(unfinished, folder.cluster);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

// The built-in C.UTF-8 knows upper and lower case in every language and never changes its order with a system library.
const parameters = (cluster: string, passwordFile: string): string[] => [
  `--pgdata=${cluster}`,
  `--username=${USER}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

function run(file: string, args: readonly string[], user: ServerUser | null): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = '';
    const child = spawnAs({ file, parameters: args, stdio: ['ignore', 'pipe', 'pipe'], user });
    child.stdout?.on('data', (chunk: Buffer) => (words += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`initdb failed: ${words}`))));
  });
}
