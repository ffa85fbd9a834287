import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const MAIN = join(import.meta.dirname, '../apps/api/dist/main.js');
const PORT = 3_877;

export interface RunningServer {
  readonly url: string;
  /** From spawn to listening. */
  readonly startMs: number;
  readonly rssMegabytes: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts the built server as `npm start` would. */
export async function startServer(databaseUrl: string): Promise<RunningServer> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--max-semi-space-size=16', MAIN], {
    env: { ...process.env, PORT: String(PORT), DATABASE_URL: databaseUrl, RATE_LIMITS: 'off', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await listening(child.stdout);
  const startMs = performance.now() - begun;
  return { url: `http://127.0.0.1:${PORT}`, startMs, rssMegabytes: () => rssOf(child), stop: () => stop(child) };
}

/** Reads on after the announcement: a closed pipe would end a server that still has something to say. */
const listening = (output: Readable): Promise<void> =>
  new Promise((resolve, reject) => {
    output.on('data', (chunk: Buffer) => {
      if (chunk.includes('écoute')) resolve();
    });
    output.on('end', () => {
      reject(new Error('The server ended before it listened.'));
    });
  });

async function rssOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
