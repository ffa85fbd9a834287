import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode } from './require-node.mjs';
import { requireSystemPackages } from './test/system-packages.mjs';
import { runStep } from './test/run-step.mjs';
import { STEPS } from './test/steps.mjs';

/** `npm test`: everything, cheapest first; every step runs even after a red one, and the last line counts. */
requireNode();
requireSystemPackages();

const cwd = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'etabli-test-'));
const results = [];
for (const step of STEPS) {
  console.log(`\n── ${step.name} ──`);
  const blocked = results.some(({ name, failed }) => name === step.needs && failed > 0);
  results.push(
    blocked
      ? { name: step.name, passed: 0, failed: 1, seconds: 0 }
      : await runStep(step, { cwd, report: join(reports, 'report.json') }),
  );
}
rmSync(reports, { recursive: true });

console.log('\n── summary ──');
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${failed ? '✖' : '✔'} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(7)} s  ${passed} passed, ${failed} failed`,
  );
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') > 0 ? 1 : 0);
