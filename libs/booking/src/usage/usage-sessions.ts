import { newId } from '@etabli/database';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

interface Start {
  readonly bookingId: string;
  readonly personId: string;
  readonly resourceId: string;
  readonly now: number;
}

/** The session that runs in a booking, begun now when there is none. Who starts the machine is there: it checks in too. */
export async function runSession(
  em: SqlEntityManager,
  { bookingId, personId, resourceId, now }: Start,
): Promise<string> {
  const [running] = await em.execute<{ id: string }[]>(
    'select id from usage_session where booking_id = ?::uuid and stopped_at is null',
    [bookingId],
  );
  if (running) return running.id;
  const id = newId();
  await em.execute(
    'insert into usage_session (id, booking_id, person_id, resource_id, started_at) values (?, ?, ?, ?, ?)',
    [id, bookingId, personId, resourceId, new Date(now)],
  );
  await em.execute('update booking set checked_in_at = ? where id = ?::uuid and checked_in_at is null', [
    new Date(now),
    bookingId,
  ]);
  return id;
}
