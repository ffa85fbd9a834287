import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const titlesOf = (report, status) =>
  report.testResults.flatMap(({ assertionResults, message, status: ofFile }) =>
    assertionResults.length === 0 && ofFile === 'failed' && status === 'failed'
      ? [`the file does not run: ${message}`]
      : assertionResults.filter((one) => one.status === status).map((one) => one.fullName),
  );

/** Runs specs in the copy; gives the titles that passed and those that failed. */
export async function runSpecs(copy, specs) {
  const output = join(copy, 'report.json');
  rmSync(output, { force: true });
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${output}`,
      '--silent',
      ...specs,
    ],
    { cwd: copy, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let words = '';
  child.stderr.on('data', (chunk) => (words += chunk));
  await new Promise((resolve) => void child.once('close', resolve));
  if (!existsSync(output)) throw new Error(`Jest did not run: ${words}`);
  const report = JSON.parse(readFileSync(output, 'utf8'));
  return { passed: titlesOf(report, 'passed'), failed: titlesOf(report, 'failed') };
}
