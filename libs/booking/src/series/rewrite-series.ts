import { newId, uuidArray } from '@etabli/database';
import {
  cutRecurrence,
  dayAfter,
  readRecurrence,
  shiftedRecurrence,
  writeRecurrence,
  type Recurrence,
} from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { SeriesBooking, SeriesRow } from './series-rows';

/** When and where the bookings of a series take place from now on, in minutes of their civil day. */
export interface NewTimes {
  readonly startMinute: number;
  readonly endMinute: number;
  readonly shiftDays: number;
  readonly resourceId: string;
}

interface Rewriting {
  readonly series: SeriesRow;
  readonly times: NewTimes;
  readonly moved: readonly SeriesBooking[];
  readonly actorId: string;
  readonly all: boolean;
}

/** The rule on its other days; null where there is none. */
export function rewritten({ rule }: SeriesRow, { shiftDays }: NewTimes): Recurrence | null {
  const { recurrence } = readRecurrence(rule);
  return recurrence ? shiftedRecurrence(recurrence, shiftDays) : null;
}

/** Says in the series what was done to its bookings: moved as a whole it is rewritten; from a day on, it is cut in two. */
export async function rewriteSeries(em: SqlEntityManager, rewriting: Rewriting): Promise<string> {
  const { series, times, moved, all } = rewriting;
  const recurrence = rewritten(series, times);
  const [first] = moved;
  if (!recurrence || !first) throw new Error('a series is moved by a rule, with a booking at least');
  const seriesId = all ? await rewrite(em, rewriting, recurrence) : await cut(em, rewriting, recurrence);
  await em.execute(
    'update booking set series_id = ?::uuid, occurrence_on = occurrence_on + ?::int where id = any(?::uuid[])',
    [seriesId, times.shiftDays, uuidArray(moved.map(({ id }) => id))],
  );
  return seriesId;
}

async function rewrite(em: SqlEntityManager, { series, times }: Rewriting, recurrence: Recurrence): Promise<string> {
  await em.execute(
    `update booking_series set rule = ?, starts_on = ?, start_minute = ?, end_minute = ?, resource_id = ?::uuid where id = ?::uuid`,
    [
      writeRecurrence(recurrence),
      dayAfter(series.startsOn, times.shiftDays),
      times.startMinute,
      times.endMinute,
      times.resourceId,
      series.id,
    ],
  );
  return series.id;
}

async function cut(
  em: SqlEntityManager,
  { series, times, moved, actorId }: Rewriting,
  recurrence: Recurrence,
): Promise<string> {
  const first = moved.map(({ day }) => day).sort()[0]!;
  const { follows } = cutRecurrence(recurrence, { before: first, following: moved.length });
  const was = readRecurrence(series.rule).recurrence;
  if (was) {
    const { stays } = cutRecurrence(was, { before: first, following: moved.length });
    await em.execute('update booking_series set rule = ? where id = ?::uuid', [writeRecurrence(stays), series.id]);
  }
  const id = newId();
  await em.execute(
    `insert into booking_series (id, person_id, resource_id, rule, starts_on, start_minute, end_minute, created_by_id)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      series.personId,
      times.resourceId,
      writeRecurrence(follows),
      dayAfter(first, times.shiftDays),
      times.startMinute,
      times.endMinute,
      actorId,
    ],
  );
  return id;
}
