import { Transaction } from '@etabli/database';
import type { MikroORM } from '@mikro-orm/postgresql';
import { insertRows } from './insert-rows';
import { demonstrationFiles, makeDemonstration } from './make-demonstration';
import { TABLES } from './rows';
import type { Scene } from './scene';

/** One password for every account of the demonstration. */
export const DEMONSTRATION_PASSWORD = 'Etabli-demo-2026';

/** The seed of the manufacture everybody sees. */
export const DEMONSTRATION_SEED = 43_700;

/** Where the files of the demonstration are kept. */
interface Files {
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
}

export interface DemonstrationOptions extends Partial<Scene> {
  /** Left out: its documents have no file. */
  readonly files?: Files;
  /** Civil day, YYYY-MM-DD: the history ends around it. */
  readonly today: string;
  /** Hash of {@link DEMONSTRATION_PASSWORD}, made once. */
  readonly passwordHash: string;
}

/** Whether the database has neither manufacture nor person: nothing would be lost under a demonstration. */
export async function isEmpty(orm: MikroORM): Promise<boolean> {
  const [found] = await orm.em
    .getConnection()
    .execute<{ empty: boolean }[]>(
      'select not exists (select 1 from manufacture) and not exists (select 1 from person) as empty',
    );
  return found?.empty ?? false;
}

/**
 * Loads the demonstration in one transaction, whole or not at all. Two processes that start together load it once: the
 * second waits for the single row of `manufacture`, then leaves everything as it is.
 *
 * @returns whether it was loaded now
 */
export async function loadDemonstration(orm: MikroORM, options: DemonstrationOptions): Promise<boolean> {
  const { today, passwordHash, files, seed = DEMONSTRATION_SEED } = options;
  if (!(await isEmpty(orm))) return false;
  // before the rows name them: whoever reads a row finds its file
  if (files) for (const { key, bytes } of demonstrationFiles({ today, seed })) await files.put(key, bytes);
  const demonstration = makeDemonstration({ today, seed }, passwordHash);
  return new Transaction(orm).run(async (em) => {
    const first = await em.execute<unknown[]>(
      `insert into manufacture (id, name) values (1, '') on conflict do nothing returning id`,
    );
    if (first.length === 0) return false;
    await em.execute('delete from manufacture');
    for (const table of TABLES) await insertRows(em, table, demonstration[table]);
    return true;
  });
}
