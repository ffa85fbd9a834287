import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { withPostgres15 } from './postgres-15.mjs';

/** What leans most on the database, on the oldest version we promise; the embedded one, which is newer, runs them all. */
const SPECS = [
  'libs/database/src/(after-commit|transaction|connection|migrations|migrator)',
  'libs/jobs/src/queue/job-worker',
  'libs/booking/src/(booking-concurrency|move-and-cancel|planning)',
  'libs/membership',
  'libs/partners',
  'libs/people/src/persons/people.query',
  'libs/demonstration/src/load-demonstration',
];

const [, , ...parameters] = process.argv;
process.exitCode = await withPostgres15(async (url) => {
  const jest = spawn(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
      ...['--selectProjects', 'db', '--testPathPatterns', ...SPECS],
      ...parameters.filter((parameter) => parameter !== '--'),
    ],
    { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: url } },
  );
  const [code] = await once(jest, 'exit');
  return code ?? 1;
});
