import { Notifier } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { failedWords, type StoppedRun, stoppedWords } from './run-words';

/** Where runs are read and let go on. */
const BILLING = '/gestion/facturation';

/** Tells those who run the place that a run needs them: nobody watches it at five in the morning. */
@Injectable()
export class RunNotices {
  constructor(private readonly notifier: Notifier) {}

  /** Each time it stops: a run that went on may stop again. */
  async stopped(em: SqlEntityManager, run: StoppedRun & { readonly id: string; readonly at: number }): Promise<void> {
    for (const personId of await whoRunsThePlace(em))
      await this.notifier.notify(em, {
        personId,
        type: 'BILLING_RUN_STOPPED',
        dedupeKey: `billing-run-stopped:${run.id}:${run.at}:${personId}`,
        path: BILLING,
        words: stoppedWords(run),
      });
  }

  /** Once a run, however often it is tried again. */
  async failed(em: SqlEntityManager, runId: string): Promise<void> {
    for (const personId of await whoRunsThePlace(em))
      await this.notifier.notify(em, {
        personId,
        type: 'BILLING_RUN_STOPPED',
        dedupeKey: `billing-run-failed:${runId}:${personId}`,
        path: BILLING,
        words: failedWords,
      });
  }
}

async function whoRunsThePlace(em: SqlEntityManager): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select id from person where active and roles && array['MANAGER', 'ADMINISTRATOR'] order by id`,
  );
  return rows.map(({ id }) => id);
}
