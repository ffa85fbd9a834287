import { Pool } from 'pg';
import { databaseUrl, mainUrl, otherUrl } from '../harness/addresses';
import { startServer, type ServerProcess } from '../harness/server-process';
import { overlaps, storm } from './storm';

const ATTEMPTS = 4_000;
const SEED = Number(process.env['STORM_SEED'] ?? Date.now() % 1_000_000_000);

describe(`a storm of bookings (replay: STORM_SEED=${SEED})`, () => {
  it(`${ATTEMPTS} random attempts on four machines through two servers: no overlap, no fault`, async () => {
    const answers = await storm([mainUrl(), otherUrl()], SEED, ATTEMPTS);
    const pool = new Pool({ connectionString: databaseUrl(), max: 1 });
    const pairs = await overlaps(pool);
    await pool.end();
    expect(answers).toHaveLength(ATTEMPTS);
    expect(answers.filter(({ booking }) => booking).length).toBeGreaterThan(20);
    expect(answers.every(({ booking, refusals }) => (booking === null) === refusals.length > 0)).toBe(true);
    expect(answers.flatMap(({ refusals }) => refusals).filter(({ code }) => code === 'BUSY')).toEqual([]);
    expect(pairs).toBe(0);
  });

  it('the same storm does overlap once lock and constraint are gone: the check can fail', async () => {
    const scratch = await unprotected();
    try {
      await storm([scratch.server.url], SEED, ATTEMPTS / 4);
      expect(await overlaps(scratch.pool)).toBeGreaterThan(0);
    } finally {
      await scratch.pool.end();
      await scratch.server.stop();
    }
  });
});

/**
 * A database of its own without what keeps bookings apart, and a server on it. Each booking lingers 50 ms before it
 * is committed: on an idle machine two would else seldom meet between check and commit, and the proof would be luck.
 */
async function unprotected(): Promise<{ pool: Pool; server: ServerProcess }> {
  const admin = new Pool({ connectionString: databaseUrl(), max: 1 });
  await admin.query('create database etabli_unprotected');
  await admin.end();
  const url = new URL(databaseUrl());
  url.pathname = '/etabli_unprotected';
  const server = await startServer({ DATABASE_URL: url.href, RATE_LIMITS: 'off' });
  const pool = new Pool({ connectionString: url.href, max: 1 });
  await pool.query('alter table occupation drop constraint booking_no_overlap');
  const { rows } = await pool.query<{ source: string }>(
    `select pg_get_functiondef(oid) as source from pg_proc where proname in ('locked_booking_facts', 'lock_bounded_poles')`,
  );
  for (const { source } of rows) await pool.query(source.replaceAll('for no key update', ''));
  await pool.query(`create function linger() returns trigger language plpgsql as
    $$ begin perform pg_sleep(0.05); return new; end $$`);
  await pool.query('create trigger linger before insert on booking for each row execute function linger()');
  return { pool, server };
}
