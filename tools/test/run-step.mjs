import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const lastNumber = (pattern, output) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);

/** How many tests a step ran, as its own report says; a step without a report is one test. */
const READERS = {
  jest: (_output, report) => {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  },
  node: (output) => ({
    passed: lastNumber(/^ℹ pass (\d+)/gm, output),
    failed: lastNumber(/^ℹ fail (\d+)/gm, output),
  }),
};

function count(step, succeeded, { output, report }) {
  if (!step.counts) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  try {
    const { passed, failed } = READERS[step.counts](output, report);
    return { passed, failed: succeeded || failed > 0 ? failed : 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs one step, showing its words as they come. A step that ran no test has failed: a pattern that matches nothing is no proof. */
export async function runStep(step, { cwd, report }) {
  const began = performance.now();
  const command = step.counts === 'jest' ? `${step.command} -- --json --outputFile=${report}` : step.command;
  const child = spawn(command, { cwd, shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  const counted = count(step, status === 0, { output, report });
  const failed = counted.passed + counted.failed === 0 ? 1 : counted.failed;
  return { name: step.name, passed: counted.passed, failed, seconds: (performance.now() - began) / 1000 };
}
