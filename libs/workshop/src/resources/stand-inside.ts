import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** Says what a resource stands in, or that it stands by itself. The time it takes with it is for bookings to write, in the same transaction. */
export async function standInside(em: SqlEntityManager, resourceId: string, parentId: string | null): Promise<void> {
  await em.execute('update resource set parent_id = ?::uuid where id = ?::uuid', [parentId, resourceId]);
}
