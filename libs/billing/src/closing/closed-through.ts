import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** Last day of the last closed period; null while none is. */
export async function closedThrough(em: SqlEntityManager): Promise<string | null> {
  const [row] = await em.execute<{ day: string | null }[]>('select max(closed_through) as day from accounting_closing');
  return row?.day ?? null;
}
