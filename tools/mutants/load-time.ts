import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const LOADER = join(import.meta.dirname, '../ts.mjs');

/** How a process that lives with one fault from its first line tells what became of it. */
export const KILLED = 0;
export const SURVIVED = 3;

/** A fault met while modules load (a constant, a table) is there from the start only in a process of its own. */
export async function isKilledFromTheStart(number: number): Promise<boolean> {
  const [script, ...asked] = process.argv.slice(1);
  const child = spawn(process.execPath, [LOADER, script ?? '', ...asked], {
    env: { ...process.env, MUTANT: String(number) },
    stdio: 'ignore',
  });
  // what a fault keeps from loading, or from ending, was seen
  const limit = setTimeout(() => child.kill('SIGKILL'), 120_000);
  const [status] = await once(child, 'exit');
  clearTimeout(limit);
  return status !== SURVIVED;
}
