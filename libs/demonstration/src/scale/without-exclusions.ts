import type { SqlEntityManager } from '@mikro-orm/postgresql';

interface Constraint {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Runs `work` without the exclusion constraints of bookings, then puts them back: PostgreSQL checks every row again and builds
 * each index once, much faster than row by row. All in the caller's transaction: nobody ever sees the tables without them.
 */
export async function withoutExclusions<T>(em: SqlEntityManager, work: () => Promise<T>): Promise<T> {
  const constraints = await em.execute<Constraint[]>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'x' and conrelid in ('booking'::regclass, 'occupation'::regclass)`,
  );
  for (const { table, name } of constraints) await em.execute(`alter table ${table} drop constraint ${name}`);
  const result = await work();
  for (const { table, name, definition } of constraints)
    await em.execute(`alter table ${table} add constraint ${name} ${definition}`);
  return result;
}
