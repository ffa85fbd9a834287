import type { Database } from '@etabli/database';

export interface FoundOverlap {
  readonly first: string;
  readonly second: string;
}

/** Pairs of rows that take the same resource at the same time, buffers included. There must be none. */
export const overlapsFound = (database: Database): Promise<FoundOverlap[]> =>
  database.sql<FoundOverlap>(
    `select a.id as first, b.id as second from occupation a
     join occupation b on b.resource_id = a.resource_id and b.during && a.during and a.id < b.id`,
  );
