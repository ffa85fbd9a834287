import { hash } from '@node-rs/argon2';
import { DateTime } from 'luxon';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareInsert, bareWeek, type Week } from './ceiling';
import { line } from './measure';
import { bookings, race, signIn, weekPlanning } from './product';
import { fillHistory, setScene, type Scene } from './scene';
import { startServer } from './server';

/**
 * `npm run bench`: what the product does beside what bare Node + pg does, in the same run, then with ten times the history.
 * `npm run bench -- 100000`: with these histories only, growing.
 */
const ASKED = process.argv.slice(2).map(Number).filter(Number.isInteger);
const SIZES = ASKED.length > 0 ? ASKED : [100_000, 1_000_000];
const RACERS = 100;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** The week that begins on the Monday `days` before today. */
function weekBefore(days: number): Week {
  const monday = DateTime.now().setZone('Europe/Paris').minus({ days }).startOf('week');
  return { from: monday.toUTC().toISO() ?? '', to: monday.plus({ weeks: 1 }).toUTC().toISO() ?? '' };
}

interface Rates {
  readonly recent: number;
  readonly middle: number;
  readonly booking: number;
}

async function measureAll(scene: Scene, size: number): Promise<Rates> {
  say(
    `\n── ${size.toLocaleString('en')} bookings over ${scene.days} days, ${scene.resourceIds.length} machines, 8 clients ──`,
  );
  const server = await startServer(scene.postgres.url);
  const callers = await Promise.all(
    Array.from({ length: RACERS }, (_, index) =>
      signIn(server.url, `member${String(index + 1).padStart(3, '0')}@etabli.example`),
    ),
  );
  const [recentWeek, middleWeek] = [weekBefore(14), weekBefore(Math.round(scene.days / 2))];

  const bareRecent = await bareWeek(scene.pool, recentWeek);
  const recent = await weekPlanning(callers, recentWeek);
  const bareMiddle = await bareWeek(scene.pool, middleWeek);
  const middle = await weekPlanning(callers, middleWeek);
  const bareInserts = await bareInsert(scene.pool, scene.resourceIds);
  const { measured: booked, refused } = await bookings(callers, scene.resourceIds);
  say(line('recent week: bare Node + pg', bareRecent));
  say(line('recent week: product', recent, bareRecent));
  say(line('week in mid-history: bare Node + pg', bareMiddle));
  say(line('week in mid-history: product', middle, bareMiddle));
  say(line('one insert: bare Node + pg', bareInserts));
  say(line('one booking, every rule: product', booked, bareInserts));
  say(`  refused: ${refused} (public holidays) of ${booked.count}`);
  const raced = await race(callers, scene.resourceIds[0]);
  say(`race of ${RACERS}: ${raced.winners} winner, slowest answer ${raced.slowest.toFixed(0)} ms`);
  say(`memory after all this: ${(await server.rssMegabytes()).toFixed(0)} MB`);
  await server.stop();
  return { recent: recent.perSecond, middle: middle.perSecond, booking: booked.perSecond };
}

const dataDir = await mkdtemp(join(tmpdir(), 'etabli-bench-'));
let scene = await setScene(dataDir, await hash('Etabli-demo-2026'));
try {
  const rates: Rates[] = [];
  for (const size of SIZES) {
    scene = await fillHistory(scene, size);
    rates.push(await measureAll(scene, size));
  }
  const [small, large] = rates;
  if (small && large) {
    say(
      `\n── growth from ${SIZES[0]?.toLocaleString('en')} to ${SIZES[1]?.toLocaleString('en')} bookings (1.00 = as fast) ──`,
    );
    for (const work of ['recent', 'middle', 'booking'] as const)
      say(`${work.padEnd(12)} ${(small[work] / large[work]).toFixed(2)} × slower`);
  }
  const warm = await startServer(scene.postgres.url);
  say(`\nwarm start: listening after ${warm.startMs.toFixed(0)} ms, ${(await warm.rssMegabytes()).toFixed(0)} MB`);
  await warm.stop();
} finally {
  await scene.pool.end();
  await scene.postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
