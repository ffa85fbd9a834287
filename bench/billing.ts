import { hash } from '@node-rs/argon2';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import { setScene } from './scene';
import { startServer } from './server';

/**
 * `npm run bench:billing`: the run of one day over ten thousand subscriptions, every invoice issued, by the server as it is started.
 * `npm run bench:billing -- 500`: over so many.
 */
const SUBSCRIPTIONS = Number(process.argv[2] ?? 10_000);

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

interface Progress {
  readonly state: string;
  readonly done: number;
  readonly invoices: number;
  readonly reason: string | null;
}

/** Members who all begin today, each with an address: nothing keeps their invoice from being issued. */
const SUBSCRIBERS = `
  with born as (
    insert into person (id, email, first_name, last_name, roles)
    select gen_random_uuid(), 'subscriber' || n || '@etabli.example', 'Camille', 'Martin' || n, '{MEMBER}' from generate_series(1, $1::int) n
    returning id),
  subscribed as (
    insert into plan_subscription (id, person_id, plan_id, starts_on, commitment_ends_on)
    select gen_random_uuid(), b.id, p.id, current_date, current_date + 90 from born b, plan p where p.code = 'RESIDENT')
  insert into billing_account (id, kind, person_id, address_line_1, postal_code, commune)
  select gen_random_uuid(), 'PERSON', id, '3 place du Breuil', '43000', 'Le Puy-en-Velay' from born`;

async function progressOf(pool: Pool): Promise<Progress | undefined> {
  const { rows } = await pool.query<Progress>(
    `select state, accounts_done as done, invoices, stopped_reason as reason from billing_run order by day desc limit 1`,
  );
  return rows[0];
}

const dataDir = await mkdtemp(join(tmpdir(), 'etabli-bench-'));
const scene = await setScene(dataDir, await hash('Etabli-demo-2026'));
try {
  await scene.pool.query('update billing_settings set issue_automatically = true, invoices_from = current_date');
  await scene.pool.query(SUBSCRIBERS, [SUBSCRIPTIONS]);
  await scene.pool.query('vacuum analyze');
  const server = await startServer(scene.postgres.url);
  const begun = performance.now();
  const memory: number[] = [];
  let progress: Progress | undefined;
  do {
    await wait(1_000);
    progress = await progressOf(scene.pool);
    memory.push(await server.rssMegabytes());
    if (memory.length % 15 === 0)
      say(`${String(progress?.done ?? 0).padStart(6)} accounts  ${memory.at(-1)?.toFixed(0)} MB`);
  } while (!progress || progress.state === 'RUNNING');
  const seconds = (performance.now() - begun) / 1_000;
  say(`${progress.state} ${progress.reason ?? ''}: ${progress.invoices} invoices in ${seconds.toFixed(0)} s`);
  say(
    `memory: ${memory[0]?.toFixed(0)} MB at first, ${Math.max(...memory).toFixed(0)} MB at most, ${memory.at(-1)?.toFixed(0)} MB at the end`,
  );
  await server.stop();
} finally {
  await scene.pool.end();
  await scene.postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
