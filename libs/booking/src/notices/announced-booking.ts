import type { BookingState, Slot } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** A booking as its person must hear of it. */
export interface BookingToAnnounce {
  readonly id: string;
  readonly personId: string;
  readonly resourceName: string;
  readonly poleName: string;
  readonly slot: Slot;
  readonly state: BookingState;
  readonly revision: number;
  /** The last revision its person was told of. */
  readonly announcedRevision: number | null;
  /** Somebody else cancelled it. */
  readonly cancelledByOther: boolean;
  readonly cancelReason: string | null;
}

/** Selects {@link BookingToAnnounce}s: add `where` and what comes after. */
export const BOOKING_TO_ANNOUNCE = `select b.id, b.person_id as "personId", r.name as "resourceName", o.name as "poleName",
    json_build_object('start', milliseconds(b.starts_at), 'end', milliseconds(b.ends_at)) as slot, b.state, b.revision,
    b.announced_revision as "announcedRevision", b.cancelled_by_id is distinct from b.person_id as "cancelledByOther",
    b.cancel_reason as "cancelReason"
  from booking b join resource r on r.id = b.resource_id join pole o on o.id = r.pole_id`;

/** Bookings still ahead whose person does not know of their last change; nobody else takes them until we commit. */
export const takeUnannounced = (em: SqlEntityManager, now: number, limit: number): Promise<BookingToAnnounce[]> =>
  em.execute<BookingToAnnounce[]>(
    `${BOOKING_TO_ANNOUNCE} where b.ends_at > ? and b.announced_revision is distinct from b.revision
     order by b.ends_at limit ? for update of b skip locked`,
    [new Date(now), limit],
  );

export async function markAnnounced(em: SqlEntityManager, { id, revision }: BookingToAnnounce): Promise<void> {
  await em.execute('update booking set announced_revision = ? where id = ?::uuid', [revision, id]);
}
