import { ownDataFolder } from '@etabli/testing';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPostmaster } from './postmaster';
import { existingEmbeddedPostgres } from './existing-embedded-postgres';

const one = async (url: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select 1 as one');
  await client.end();
  return rows;
};

describe('the server of a data directory that exists', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'etabli-existing-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('is read while another process runs on it, which keeps it; else it is started and stopped again', async () => {
    const owner = await ownDataFolder(dataDir);
    const beside = await existingEmbeddedPostgres(dataDir);
    expect(beside.url).toBe(owner.url);
    await beside.leave();
    expect(await one(owner.url)).toEqual([{ one: 1 }]);
    process.kill(owner.serverPid, 'SIGINT');
    await owner.kill();
    const alone = await existingEmbeddedPostgres(dataDir);
    expect(await one(alone.url)).toEqual([{ one: 1 }]);
    await alone.leave();
    expect(findPostmaster(join(dataDir, 'postgres'))).toBeNull();
  });

  it('is never created', async () => {
    await expect(existingEmbeddedPostgres(dataDir)).rejects.toThrow('ne contient pas de base de données');
    expect(await readdir(dataDir)).toEqual([]);
  });
});
