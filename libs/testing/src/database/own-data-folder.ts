import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '../../../..');

export interface OwningProcess {
  readonly pid: number;
  /** Of the database server it started. */
  readonly serverPid: number;
  readonly url: string;
  /** Ends the process at once, as a power cut of its own would: the server stays. */
  kill(): Promise<void>;
}

/** Starts another process that owns `dataDir` and runs the embedded server there. */
export async function ownDataFolder(dataDir: string): Promise<OwningProcess> {
  const parameters = [join(ROOT, 'tools/ts.mjs'), join(import.meta.dirname, 'embedded-owner.ts'), dataDir];
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'], cwd: ROOT });
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), once(child, 'exit')])) as [unknown];
  if (typeof line !== 'string' || child.pid === undefined) throw new Error('The owning process did not start.');
  const said = JSON.parse(line) as { pid: number; url: string };
  return {
    pid: child.pid,
    serverPid: said.pid,
    url: said.url,
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
