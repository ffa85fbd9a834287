import { newId } from '@etabli/database';
import type { AbsenceKind } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

interface NewAbsence {
  readonly booking: { readonly id: string; readonly personId: string };
  readonly kind: AbsenceKind;
  readonly at: number;
}

/** One for each booking at most. */
export async function recordAbsence(em: SqlEntityManager, { booking, kind, at }: NewAbsence): Promise<void> {
  await em.execute(
    `insert into absence (id, booking_id, person_id, kind, at) values (?, ?::uuid, ?::uuid, ?, ?)
     on conflict on constraint absence_once do nothing`,
    [newId(), booking.id, booking.personId, kind, new Date(at)],
  );
}
