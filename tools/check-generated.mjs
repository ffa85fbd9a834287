import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { GENERATED } from './generated/generated-files.mjs';
import { differences, restore, snapshot } from './generated/snapshot.mjs';

const ROOT = join(import.meta.dirname, '..');

/** Regenerates each committed generated file, compares, and puts the committed one back: a difference is red. */
function check({ script, paths }) {
  const before = snapshot(ROOT, paths);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const changed = differences(before, snapshot(ROOT, paths));
  restore(ROOT, before, paths);
  if (status !== 0) return [`npm run ${script} failed`];
  if (before.size === 0) return [`npm run ${script} should write ${paths.join(', ')}, which is not committed`];
  return changed.map((path) => `${path} is not what npm run ${script} writes: run it and commit the result`);
}

const faults = GENERATED.flatMap(check);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`${GENERATED.length} generators, no difference`);
