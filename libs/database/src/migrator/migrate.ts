import type { MigrationObject } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '../migrations/index';
import { StartupError } from '../startup-error';
import { withMigrationLock } from './migration-lock';

const UNDEFINED_TABLE = '42P01';

/**
 * Brings the schema to what this code expects; one query when it is there already. Several servers may start at once:
 * one migrates, the others wait.
 *
 * @throws StartupError when the schema comes from a newer version, which is left untouched
 */
export async function migrate(orm: MikroORM, known: readonly MigrationObject[] = migrations): Promise<void> {
  if (isUpToDate(await applied(orm), known)) return;
  await withMigrationLock(orm, async () => {
    if (isUpToDate(await applied(orm), known)) return;
    await orm.migrator.up();
  });
}

async function applied(orm: MikroORM): Promise<string[]> {
  try {
    const rows = await orm.em.getConnection().execute<{ name: string }[]>('select name from schema_migration');
    return rows.map(({ name }) => name);
  } catch (fault) {
    if ((fault as { code?: unknown }).code === UNDEFINED_TABLE) return [];
    throw fault;
  }
}

function isUpToDate(done: readonly string[], known: readonly MigrationObject[]): boolean {
  const names = new Set(known.map(({ name }) => name));
  const unknown = done.find((name) => !names.has(name));
  if (unknown === undefined) return done.length === known.length;
  throw new StartupError(
    `La base de données vient d’une autre version d’Établi, plus récente (${unknown}) : installez cette version, rien n’a été modifié.`,
    `The database comes from another, newer version of Établi (${unknown}): install that version, nothing was changed.`,
  );
}
