import { ownDataFolder, smallDisk } from '@etabli/testing';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isAlive } from './process-life';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres';

const PLENTY = () => Promise.resolve(10 ** 12);

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded server', () => {
  let home: string;
  let dataDir: string;
  let server: EmbeddedPostgres | undefined;
  const start = async () => (server = await startEmbeddedPostgres({ dataDir, durable: false }));

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'etabli-spec-'));
    dataDir = home;
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    await rm(home, { recursive: true });
  });

  it('keeps what it holds, its port and its password from one start to the next, behind closed files', async () => {
    const first = await start();
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect((await stat(join(dataDir, 'postgres.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'postgres'))).mode & 0o777).toBe(0o700);
  });

  it('writes to disk before it answers, and listens on loopback only, unless a test says otherwise', async () => {
    server = await startEmbeddedPostgres({ dataDir });
    const settings = await query(
      server.url,
      "select name, setting from pg_settings where name in ('fsync', 'listen_addresses', 'synchronous_commit') order by 1",
    );
    expect(settings).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
  });

  it('refuses a second owner by naming the first, then takes over the server of an owner that was killed', async () => {
    const owner = await ownDataFolder(dataDir);
    await query(owner.url, 'create table kept as select 42 as answer');
    await expect(start()).rejects.toThrow(`tourne déjà sur le dossier de données ${dataDir} (processus ${owner.pid})`);
    expect(await query(owner.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await owner.kill();
    const heir = await start();
    expect(heir.pid).toBe(owner.serverPid);
    expect(await query(heir.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('keeps personal data out of its log when it refuses a statement', async () => {
    const { url } = await start();
    await query(url, 'create table person_kept (email text unique)');
    const insert = () => query(url, "insert into person_kept values ('jeanne@etabli.example')");
    await insert();
    await expect(insert()).rejects.toThrow('duplicate key');
    const log = await readFile(join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('jeanne');
  });

  it('starts the server again when it dies', async () => {
    const { pid, url } = await start();
    process.kill(pid, 'SIGKILL');
    for (let waited = 0; server?.pid === pid && waited < 15_000; waited += 100) await sleep(100);
    expect(server?.pid).not.toBe(pid);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('works below a folder that only we may enter', async () => {
    dataDir = join(home, 'private', 'data');
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    expect(await query((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('refuses files of another PostgreSQL and leaves them untouched', async () => {
    await mkdir(join(dataDir, 'postgres'));
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/vient de PostgreSQL 17, cette version d’Établi utilise PostgreSQL 18/);
    expect(await readdir(join(dataDir, 'postgres'))).toEqual(['PG_VERSION']);
  });

  it('refuses a data directory that is a file', async () => {
    dataDir = join(home, 'file');
    await writeFile(dataDir, '');
    await expect(start()).rejects.toThrow(/n’est pas accessible en écriture/);
  });

  it('refuses a nearly full disk before it writes anything', async () => {
    const starting = startEmbeddedPostgres({ dataDir, freeSpace: () => Promise.resolve(50_000_000) });
    await expect(starting).rejects.toThrow(/est plein/);
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('leaves no half-made cluster on a disk that fills up while it is made', async () => {
    const disk = smallDisk(80);
    if (!disk) return process.stdout.write('Mounting is not permitted here: the small disk was only simulated.\n');
    try {
      const starting = startEmbeddedPostgres({ dataDir: disk.folder, freeSpace: PLENTY, durable: false });
      await expect(starting).rejects.toThrow(/est plein/);
      expect(await readdir(disk.folder)).not.toContain('postgres');
    } finally {
      disk.remove();
    }
  });
});
