import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { measure, type Measure } from './measure';

export interface Week {
  readonly from: string;
  readonly to: string;
}

const WEEK = `select o.id, o.resource_id, b.starts_at, b.ends_at, b.person_id from occupation o join booking b on b.id = o.booking_id
  where o.during && tstzrange($1, $2) order by o.resource_id, b.starts_at`;

/** The same week read by bare Node + pg: rows with dates, no rule, no HTTP. */
export const bareWeek = (pool: Pool, { from, to }: Week): Promise<Measure> =>
  measure(8, async () => {
    await pool.query(WEEK, [from, to]);
  });

/** One row put under the same exclusion constraint by bare Node + pg: no rule, no HTTP, each in its own commit. */
export async function bareInsert(pool: Pool, resourceIds: readonly string[]): Promise<Measure> {
  await pool.query(`create table if not exists bare_occupation (id uuid primary key, resource_id uuid not null, during tstzrange not null,
    exclude using gist (resource_id with =, during with &&))`);
  const measured = await measure(8, async (client, turn) => {
    const start = Date.UTC(2030, 0, 1) + turn * 1_800_000;
    const resourceId = resourceIds[(client + 8 * (turn % 6)) % resourceIds.length];
    await pool.query('insert into bare_occupation values ($1, $2, tstzrange($3, $4))', [
      randomUUID(),
      resourceId,
      new Date(start),
      new Date(start + 1_800_000),
    ]);
  });
  await pool.query('drop table bare_occupation');
  return measured;
}
