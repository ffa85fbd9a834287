import type { EntityManager } from '@mikro-orm/core';
import { Logger } from '@nestjs/common';

type Callback = () => void | Promise<void>;

const waiting = new WeakMap<EntityManager, Callback[]>();
const log = new Logger('AfterCommit');

/**
 * Runs `callback` once the transaction of `em` has committed, never when it rolls back. What was committed stays:
 * a callback that fails is logged, not thrown.
 */
export function afterCommit(em: EntityManager, callback: Callback): void {
  const callbacks = waiting.get(em);
  if (!callbacks) throw new Error('afterCommit needs the entity manager that Transaction.run gave.');
  callbacks.push(callback);
}

/** What one attempt of a transaction registers; an attempt that fails is dropped with its callbacks. */
export function collectAfterCommit(): { bindTo(em: EntityManager): void; runAll(): Promise<void> } {
  const callbacks: Callback[] = [];
  return {
    bindTo: (em) => waiting.set(em, callbacks),
    async runAll() {
      for (const callback of callbacks) await runLogged(callback);
    },
  };
}

async function runLogged(callback: Callback): Promise<void> {
  try {
    await callback();
  } catch (fault) {
    log.error(fault instanceof Error ? fault.stack : String(fault));
  }
}
