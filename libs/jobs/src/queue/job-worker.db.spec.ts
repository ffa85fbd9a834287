import { Refused } from '@etabli/domain';
import { FakeClock } from '@etabli/gateways';
import { runDueJobs, testDatabase, type TestDatabase } from '@etabli/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Logger } from '@nestjs/common';
import { z } from 'zod';
import { cancelJob, enqueueJob } from './enqueue-job';
import { defineJob } from './job';
import { JobHandlers } from './job-handlers';
import { JobQueue, RETRY_AFTER_MINUTES } from './job-queue';
import { JobWorker } from './job-worker';
import { defineScheduledJob } from './schedule';

const NOON = Date.UTC(2026, 10, 23, 11);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const release = defineJob('release-booking', z.object({ booking: z.string() }));

let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase();
});

/** The effect of these jobs: a row that counts how often it happened. */
const note = (em: SqlEntityManager, key: string) =>
  em.execute(
    `insert into rate_limit (key, attempts) values (?, 1) on conflict (key) do update set attempts = rate_limit.attempts + 1`,
    [key],
  );
const effects = async () => {
  const rows = await db.database.sql<{ key: string; attempts: number }>('select key, attempts from rate_limit');
  return Object.fromEntries(rows.map(({ key, attempts }) => [key, attempts]));
};
const noting = () => {
  const handlers = new JobHandlers();
  handlers.inTransaction(release, (em, { booking }) => note(em, booking));
  return handlers;
};
const ask = (booking: string, at?: number) =>
  db.transaction.run((em) =>
    enqueueJob(em, release, { payload: { booking }, key: booking, ...(at === undefined ? {} : { at }) }),
  );
const runDue = (now: number, handlers = noting()) => runDueJobs(db.transaction, handlers, now);
const waiting = () =>
  db.database.sql('select name, attempts, last_error as error from queued_job where dead_at is null');

// failures are provoked here; their words belong to no terminal
beforeAll(() => {
  Logger.overrideLogger(false);
});

describe('a job', () => {
  it('runs at its instant, not before, and once', async () => {
    await ask('a', NOON);
    expect(await runDue(NOON - 1)).toBe(0);
    expect(await runDue(NOON)).toBe(1);
    expect(await runDue(NOON + HOUR)).toBe(0);
    expect(await effects()).toEqual({ a: 1 });
    expect(await waiting()).toEqual([]);
  });

  it('runs at once when no instant is given, whatever the clock shows', async () => {
    await ask('a');
    expect(await runDue(Date.UTC(2001, 0, 1))).toBe(1);
  });

  it('leaves with the transaction that asked for it', async () => {
    const undone = db.transaction.run(async (em) => {
      await enqueueJob(em, release, { payload: { booking: 'a' } });
      throw new Refused([{ code: 'BUSY' }]);
    });
    await expect(undone).rejects.toThrow();
    expect(await runDue(NOON)).toBe(0);
  });

  it('asked again under its key is moved, not doubled', async () => {
    await ask('a', NOON);
    await ask('a', NOON + HOUR);
    expect(await runDue(NOON)).toBe(0);
    expect(await runDue(NOON + HOUR)).toBe(1);
    expect(await effects()).toEqual({ a: 1 });
  });

  it('taken back never runs; another key stays', async () => {
    await ask('a', NOON);
    await ask('b', NOON);
    await db.transaction.run((em) => cancelJob(em, release, 'a'));
    expect(await runDue(NOON)).toBe(1);
    expect(await effects()).toEqual({ b: 1 });
  });

  it.each([
    ['taken back', () => db.transaction.run((em) => cancelJob(em, release, 'a'))],
    ['moved', () => ask('a', NOON + HOUR)],
  ])('%s while in hand leaves no effect', async (_, meanwhile) => {
    await ask('a', NOON);
    const handlers = new JobHandlers();
    handlers.inTransaction(release, async (em, { booking }) => {
      await note(em, booking);
      await meanwhile();
    });
    expect(await runDue(NOON, handlers)).toBe(0);
    expect(await effects()).toEqual({});
  });

  it('in hand of a worker that stalls has one effect, that of the worker that takes over', async () => {
    await ask('a', NOON);
    const stalled = await new JobQueue(db.transaction).claim([release.name], NOON);
    expect(await runDue(NOON + MINUTE)).toBe(0);
    expect(await runDue(NOON + 2 * MINUTE)).toBe(1);
    const finished = await db.transaction.run((em) => new JobQueue(db.transaction).finish(em, stalled!, null));
    expect(finished).toBe(false);
    expect(await effects()).toEqual({ a: 1 });
  });

  it('moved while in hand is done by who takes the new one, not by who holds the old', async () => {
    const queue = new JobQueue(db.transaction);
    await ask('a', NOON);
    const old = await queue.claim([release.name], NOON);
    await ask('a', NOON);
    const moved = await queue.claim([release.name], NOON);
    const finish = (job: typeof old) => db.transaction.run((em) => queue.finish(em, job!, null));
    expect([await finish(old), await finish(moved)]).toEqual([false, true]);
  });

  it('has one effect, whatever the number of workers', async () => {
    const names = Array.from({ length: 30 }, (_, rank) => `job ${rank}`);
    for (const name of names) await ask(name, NOON);
    const done = await Promise.all([1, 2, 3, 4].map(() => runDue(NOON)));
    expect(done.reduce((sum, count) => sum + count)).toBe(30);
    expect(await effects()).toEqual(Object.fromEntries(names.map((name) => [name, 1])));
  });

  it('that fails leaves nothing, waits longer each time, then is given up and stays in sight', async () => {
    await ask('a', NOON);
    const handlers = new JobHandlers();
    handlers.inTransaction(release, async (em, { booking }) => {
      await note(em, booking);
      throw new Error('no power');
    });
    let now = NOON;
    for (const minutes of RETRY_AFTER_MINUTES) {
      expect(await waiting()).toHaveLength(1);
      expect(await runDue(now, handlers)).toBe(0);
      expect(await runDue(now + minutes * MINUTE - 1, handlers)).toBe(0);
      now += minutes * MINUTE;
    }
    expect(await effects()).toEqual({});
    expect(await waiting()).toEqual([]);
    expect(await new JobQueue(db.transaction).dead()).toEqual([{ name: release.name, count: 1 }]);
    const [dead] = await db.database.sql('select attempts, last_error as error from queued_job');
    expect(dead).toEqual({ attempts: RETRY_AFTER_MINUTES.length, error: 'no power' });
  });

  it('whose workers all die in it is given up too', async () => {
    await ask('a', NOON);
    const queue = new JobQueue(db.transaction);
    let now = NOON;
    for (const minutes of RETRY_AFTER_MINUTES) {
      expect(await queue.claim([release.name], now)).toBeDefined();
      now += minutes * MINUTE;
    }
    expect(await runDue(now)).toBe(0);
    expect(await queue.dead()).toHaveLength(1);
  });

  it('whose payload is not what it must be fails in words', async () => {
    await db.transaction.run((em) =>
      enqueueJob(em, defineJob(release.name, z.object({ other: z.number() })), { payload: { other: 1 } }),
    );
    expect(await runDue(NOON)).toBe(0);
    expect(await waiting()).toEqual([expect.objectContaining({ error: expect.stringContaining('booking') as string })]);
  });

  it('that nobody here does waits for who does it', async () => {
    await ask('a', NOON);
    expect(await runDue(NOON, new JobHandlers())).toBe(0);
    expect(await runDue(NOON)).toBe(1);
  });
});

describe('scheduled work', () => {
  const nightly = defineScheduledJob('nightly', { dailyAt: '03:00' });
  const worker = (now: number, work: () => Promise<unknown>) => {
    const handlers = new JobHandlers();
    handlers.outside(nightly, work);
    return {
      handlers,
      worker: new JobWorker(handlers, new JobQueue(db.transaction), db.transaction, new FakeClock(now)),
    };
  };
  const startAndStop = async (now: number, work: () => Promise<unknown>) => {
    const { worker: one } = worker(now, work);
    one.start();
    await one.stop();
  };

  it('runs at the first start, then once a night, a missed night made up for once', async () => {
    let runs = 0;
    const work = () => Promise.resolve((runs += 1));
    const { handlers } = worker(NOON, work);
    await startAndStop(NOON, work);
    await runDue(NOON, handlers);
    await startAndStop(NOON, work);
    expect(await runDue(NOON, handlers)).toBe(0);
    expect(runs).toBe(1);
    const nextNight = Date.UTC(2026, 10, 24, 2);
    expect(await runDue(nextNight - 1, handlers)).toBe(0);
    expect(await runDue(nextNight, handlers)).toBe(1);
    expect(await runDue(nextNight + 5 * 24 * HOUR + MINUTE, handlers)).toBe(1);
    expect(await runDue(nextNight + 5 * 24 * HOUR + 2 * MINUTE, handlers)).toBe(0);
    expect(runs).toBe(3);
  });

  it('comes round again after it was given up', async () => {
    const { handlers } = worker(NOON, () => Promise.reject(new Error('no power')));
    const queue = new JobQueue(db.transaction);
    await queue.plan(nightly, NOON);
    let now = NOON;
    for (const minutes of RETRY_AFTER_MINUTES) {
      await runDue(now, handlers);
      now += minutes * MINUTE;
    }
    expect(await queue.dead()).toEqual([{ name: 'nightly', count: 1 }]);
    expect(await waiting()).toEqual([{ name: 'nightly', attempts: 0, error: null }]);
  });
});
