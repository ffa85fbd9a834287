import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '../../..');

/** One server for the run, in a process of its own: it cleans up when its input closes, even if Jest was killed. */
export default async function startTestServer() {
  const parameters = [join(ROOT, 'tools/ts.mjs'), join(import.meta.dirname, '../src/database/test-server.ts')];
  const child = spawn(process.execPath, parameters, { stdio: ['pipe', 'pipe', 'inherit'], cwd: ROOT });
  const firstLine = await Promise.race([once(createInterface(child.stdout), 'line'), once(child, 'exit')]);
  if (typeof firstLine[0] !== 'string') throw new Error('The test database server did not start.');
  process.env.ETABLI_TEST_SERVER = firstLine[0];
  globalThis.etabliTestServer = child;
}
