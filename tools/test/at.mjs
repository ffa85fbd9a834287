import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withPostgres15 } from './postgres-15.mjs';

/**
 * `npm run test:at [-- <instant>… [-- <jest arguments>]]`: unit and database suites as on those days, PostgreSQL included (libfaketime).
 * The clock is shifted, not frozen: every process of the run, whenever it starts, lives in the same moved time.
 */
const INSTANTS = [
  ['just before summer time begins', '2027-03-28T00:59:50Z'],
  ['just before summer time ends', '2026-10-25T00:59:50Z'],
  ['on the 29th of February', '2028-02-29T08:00:00Z'],
  ['ten seconds before the year ends in Paris', '2026-12-31T22:59:50Z'],
];

const [asked, jest] = split(process.argv.slice(2));
const wanted = asked.length > 0 ? asked.map((instant) => ['as asked', instant]) : INSTANTS;
const library = libfaketime();
const results = [];
for (const [name, instant] of wanted) results.push({ name, instant, red: await redSuitesAt(instant) });
for (const { name, instant, red } of results)
  console.log(`${red.length > 0 ? '✖' : '✔'} ${instant} ${name} ${red.join(' ')}`);
process.exit(results.some(({ red }) => red.length > 0) ? 1 : 0);

async function redSuitesAt(instant) {
  const target = Date.parse(instant);
  if (Number.isNaN(target)) throw new Error(`not an instant: ${instant}`);
  const moved = movedBy(Math.round((target - Date.now()) / 1_000));
  console.log(`\n── ${instant} ──`);
  return withPostgres15(
    (url) => ['unit', 'db'].filter((project) => isRed(project, { ...moved, TEST_DATABASE_URL: url })),
    moved,
  );
}

function isRed(project, env) {
  const parameters = ['node_modules/jest/bin/jest.js', ...jest, '--passWithNoTests', '--selectProjects', project];
  return spawnSync(process.execPath, parameters, { stdio: 'inherit', env }).status !== 0;
}

/** @returns the environment in which every clock is `seconds` ahead, but the monotonic ones that timers count with */
function movedBy(seconds) {
  return {
    ...process.env,
    LD_PRELOAD: library,
    FAKETIME: `${seconds < 0 ? '-' : '+'}${Math.abs(seconds)}`,
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    // files keep the age they have, else Jest thinks every one of them changed
    NO_FAKE_STAT: '1',
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  };
}

function libfaketime() {
  const found = readdirSync('/usr/lib')
    .map((machine) => join('/usr/lib', machine, 'faketime/libfaketime.so.1'))
    .find((path) => existsSync(path));
  if (!found) throw new Error('libfaketime is missing: install the package faketime');
  return found;
}

function split(given) {
  const end = given.indexOf('--');
  return end === -1 ? [given, []] : [given.slice(0, end), given.slice(end + 1)];
}
