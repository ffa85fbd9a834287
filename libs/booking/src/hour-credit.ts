import { newId, writeLater } from '@etabli/database';
import type { HourCharge } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

type Reason = 'BOOKING' | 'BOOKING_MOVED' | 'BOOKING_CANCELLED';

export interface CreditChange {
  readonly bookingId: string;
  readonly reason: Reason;
  /** What the booking must hold from each pack from now on. */
  readonly charges: readonly HourCharge[];
}

// the balance moves with its entry, and its CHECK refuses to go under zero whatever was read before
const MOVE_CREDIT = `with moved as (
  update hour_pack set remaining_minutes = remaining_minutes + ?::int where id = ?::uuid returning id)
insert into hour_credit_entry (id, pack_id, minutes, reason, booking_id)
select ?::uuid, moved.id, ?::int, ?, ?::uuid from moved`;

/** What a booking holds now, by pack. */
const heldBy = (em: SqlEntityManager, bookingId: string): Promise<HourCharge[]> =>
  em.execute<HourCharge[]>(
    `select pack_id as "packId", -sum(minutes)::int as minutes from hour_credit_entry
     where booking_id = ?::uuid group by pack_id having sum(minutes) <> 0`,
    [bookingId],
  );

/**
 * Brings what a booking holds of its packs to `charges`. Append-only: writes the differences, always balanced with the packs.
 */
export async function settleHours(em: SqlEntityManager, { bookingId, reason, charges }: CreditChange): Promise<void> {
  const held = reason === 'BOOKING' ? [] : await heldBy(em, bookingId);
  for (const [packId, minutes] of differences(held, charges))
    writeLater(em, MOVE_CREDIT, [minutes, packId, newId(), minutes, reason, bookingId]);
}

/** Minutes to give back (positive) or to take (negative), by pack in one order, so that two acts never wait crosswise. */
function differences(held: readonly HourCharge[], wanted: readonly HourCharge[]): [string, number][] {
  const byPack = new Map<string, number>();
  for (const { packId, minutes } of held) byPack.set(packId, minutes);
  for (const { packId, minutes } of wanted) byPack.set(packId, (byPack.get(packId) ?? 0) - minutes);
  return [...byPack].filter(([, minutes]) => minutes !== 0).sort(([a], [b]) => a.localeCompare(b));
}
