import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';

/** `nobody` everywhere PostgreSQL runs. */
const NOBODY = 65_534;

/** The account that runs PostgreSQL: it refuses root, so root lends it an account without privileges. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** The account for this cluster, the one that owns it already if it exists; null when we are not root. */
export function serverUser(cluster: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: NOBODY, gid: NOBODY };
}

interface Program {
  readonly file: string;
  readonly parameters: readonly string[];
  readonly stdio: StdioOptions;
  readonly user: ServerUser | null;
}

/** A known environment: PostgreSQL speaks English to us, whatever the terminal speaks. */
const ENVIRONMENT = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

/** Runs a PostgreSQL program as its user, in a process group of its own so that Ctrl+C reaches only us. */
export function spawnAs({ file, parameters, stdio, user }: Program): ChildProcess {
  const common = { cwd: '/', env: ENVIRONMENT, stdio, detached: true } as const;
  if (!user) return spawn(file, parameters, common);
  if (everyoneMayReach(file)) return spawn(file, parameters, { ...common, ...user });
  return spawn('setpriv', [...privilegesToReach(user), '--', file, ...parameters], common);
}

const everyoneMayReach = (path: string): boolean => {
  const parent = dirname(path);
  return parent === path || ((statSync(parent).mode & 0o001) !== 0 && everyoneMayReach(parent));
};

// A checkout under /root or a private home: the account keeps the right to walk through closed folders, no other.
const privilegesToReach = ({ uid, gid }: ServerUser): string[] => [
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  '--inh-caps=+dac_read_search',
  '--ambient-caps=+dac_read_search',
  '--securebits=+no_setuid_fixup',
];
