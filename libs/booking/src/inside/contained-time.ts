import type { Slot } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

interface Inside {
  readonly resourceId: string;
  readonly parentId: string;
  readonly now: number;
}

/** Time to come that a resource keeps only because what it stood in is taken: free again. */
export async function lettingGo(em: SqlEntityManager, resourceId: string, now: number): Promise<void> {
  await em.execute(
    `delete from occupation o where o.resource_id = ?::uuid and upper(o.during) > ? and (
       exists (select from booking b where b.id = o.booking_id and b.resource_id <> o.resource_id)
       or exists (select from waitlist_offer w where w.id = o.waitlist_offer_id and w.resource_id <> o.resource_id))`,
    [resourceId, new Date(now)],
  );
}

/** The first time to come at which both are taken apart, so that one cannot follow the other; null when there is none. */
export async function takenInside(em: SqlEntityManager, { resourceId, parentId, now }: Inside): Promise<Slot | null> {
  const [row] = await em.execute<{ slot: Slot }[]>(
    `select slot_json(o.during) as slot from occupation o join occupation p on p.resource_id = ?::uuid and p.during && o.during
     where o.resource_id = ?::uuid and upper(o.during) > ? and upper(p.during) > ? order by o.during limit 1`,
    [parentId, resourceId, new Date(now), new Date(now)],
  );
  return row?.slot ?? null;
}

/** Takes the resource whenever what it stands in is taken, from now on. */
export async function followContainer(em: SqlEntityManager, { resourceId, parentId, now }: Inside): Promise<void> {
  await em.execute(
    `insert into occupation (id, resource_id, during, kind, booking_id, waitlist_offer_id)
     select gen_random_uuid(), ?::uuid, o.during, o.kind, o.booking_id, o.waitlist_offer_id from occupation o
     where o.resource_id = ?::uuid and o.kind in ('BOOKING', 'HOLD') and upper(o.during) > ?`,
    [resourceId, parentId, new Date(now)],
  );
}
