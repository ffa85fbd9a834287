import { newId } from '@etabli/database';
import type { OpeningPeriod } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';

/** Periods of a whole week; what is sensible is a rule of the domain. */
export const weekSchema = z
  .array(z.object({ weekday: z.int().min(1).max(7), opensAtMinute: z.int32(), closesAtMinute: z.int32() }))
  .max(70);

/** Writes the whole week in place of what was there. */
export async function replaceWeek(
  em: SqlEntityManager,
  table: 'opening_hours' | 'staffed_hours',
  week: readonly OpeningPeriod[],
): Promise<void> {
  await em.execute(`delete from ${table}`);
  for (const { weekday, opensAtMinute, closesAtMinute } of week) {
    await em.execute(`insert into ${table} (id, weekday, opens_at_minute, closes_at_minute) values (?, ?, ?, ?)`, [
      newId(),
      weekday,
      opensAtMinute,
      closesAtMinute,
    ]);
  }
}
