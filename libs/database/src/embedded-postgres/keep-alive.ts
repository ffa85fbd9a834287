import { Logger } from '@nestjs/common';
import { isAlive } from './process-life';

const LOOK_EVERY_MS = 1_000;
const REST_AFTER_FAILURE_MS = 5_000;

export interface Supervisor {
  pid(): number;
  /** Stops watching, and gives the server to whoever will stop it. */
  release(): number;
}

/** Starts the server again when it dies while we live: the pool reconnects by itself. */
export function keepAlive(firstPid: number, restart: () => Promise<number>): Supervisor {
  const log = new Logger('PostgreSQL');
  let pid = firstPid;
  let watching = true;
  const lookAgain = (delay: number): void => void setTimeout(() => void look(), delay).unref();

  async function look(): Promise<void> {
    if (!watching) return;
    if (isAlive(pid)) return lookAgain(LOOK_EVERY_MS);
    log.warn(`The embedded server (process ${pid}) died, starting it again.`);
    try {
      pid = await restart();
      lookAgain(LOOK_EVERY_MS);
    } catch (fault) {
      log.error(String(fault));
      lookAgain(REST_AFTER_FAILURE_MS);
    }
  }

  lookAgain(LOOK_EVERY_MS);
  return {
    pid: () => pid,
    release() {
      watching = false;
      return pid;
    },
  };
}
