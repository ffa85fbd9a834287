import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runStep } from '../test/run-step.mjs';

const cwd = mkdtempSync(join(tmpdir(), 'etabli-teeth-'));
after(() => rmSync(cwd, { recursive: true }));

const run = async (command, counts) => {
  const step = { name: 'probe', command, counts };
  const { passed, failed } = await runStep(step, { cwd, report: join(cwd, 'report.json') });
  return [passed, failed];
};
const jest = (report, status = 0) => run(`echo '${JSON.stringify(report)}' > report.json; exit ${status}; #`, 'jest');

test('a command that fails is one failure', async () => {
  assert.deepEqual(await run('exit 0'), [1, 0]);
  assert.deepEqual(await run('exit 3'), [0, 1]);
});

test('tests are counted from the report of Jest, broken files included', async () => {
  const report = { numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 1 };
  assert.deepEqual(await jest(report, 1), [7, 2]);
});

test('a run of no test is a failure, so is a green report of a red command', async () => {
  assert.deepEqual(await jest({ numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }), [0, 1]);
  assert.deepEqual(await jest({ numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }, 1), [7, 1]);
});

test('a missing or old report is a failure', async () => {
  assert.deepEqual(await run('rm -f report.json; #', 'jest'), [0, 1]);
});

test('tests are counted from the summary of node:test', async () => {
  assert.deepEqual(await run("printf 'ℹ pass 4\\nℹ fail 1\\n'; exit 1", 'node'), [4, 1]);
});
