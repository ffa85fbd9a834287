import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian 12 puts it; `requireSystemPackages` made sure that it is there. */
const BINARIES = '/usr/lib/postgresql/15/bin';

/** PostgreSQL refuses root: the user its package made runs it then. */
function serverUser() {
  if (process.getuid() !== 0) return {};
  const idOf = (option) => Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A throwaway server of the oldest version we promise: `work` gets its address, nothing of it remains. `env` is what it lives in. */
export async function withPostgres15(work, env = process.env) {
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'etabli-postgres-15-'));
  const run = (name, ...parameters) => {
    const { status, stderr, error } = spawnSync(join(BINARIES, name), parameters, {
      ...user,
      env,
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${name}: ${error?.message ?? stderr}`);
  };
  const control = (...parameters) => run('pg_ctl', '--pgdata', join(folder, 'data'), '--wait', ...parameters);
  const password = randomBytes(16).toString('hex');
  const port = await freePort();
  writeFileSync(join(folder, 'password'), password);
  if (user.uid !== undefined)
    for (const path of [folder, join(folder, 'password')]) chownSync(path, user.uid, user.gid);
  try {
    const account = ['--username', 'etabli', '--auth', 'scram-sha-256', '--pwfile', join(folder, 'password')];
    run('initdb', '--pgdata', join(folder, 'data'), '--locale', 'C.UTF-8', '--encoding', 'UTF8', ...account);
    const settings = {
      listen_addresses: '127.0.0.1',
      port,
      unix_socket_directories: '',
      max_connections: 200,
      fsync: 'off',
    };
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
    control('start', '--log', join(folder, 'log'), '--options', options.join(' '));
    try {
      return await work(`postgres://etabli:${password}@127.0.0.1:${port}/postgres`);
    } finally {
      control('stop', '--mode', 'fast');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
