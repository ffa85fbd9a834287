import { uuidArray } from '@etabli/database';
import {
  highestLevel,
  notFound,
  type HabilitationLevel,
  type SessionConflict,
  type SessionFacts,
  type Slot,
} from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { GRANT_IN_FORCE, knownAt, LEDGER } from '../habilitations/grant-in-force';

interface TrainerRow {
  readonly name: string;
  readonly isStaff: boolean;
  readonly teachesElsewhere: boolean;
}

/** The trainer of a session, locked: two sessions of one trainer are planned one after the other. @throws Refused NOT_FOUND */
export async function trainerFacts(
  em: SqlEntityManager,
  { trainerId, typeId }: { trainerId: string; typeId: string },
  { slot, now }: { slot: Slot; now: number },
): Promise<SessionFacts['trainer']> {
  await em.execute('select from person where id = ? for no key update', [trainerId]);
  const [trainer] = await em.execute<TrainerRow[]>(
    `select first_name || ' ' || last_name as name, roles && array['MANAGER','ADMINISTRATOR'] as "isStaff",
       exists (select from training_session s where s.trainer_id = p.id and s.state <> 'CANCELLED'
         and s.starts_at < ? and s.ends_at > ?) as "teachesElsewhere"
     from person p where p.id = ? and p.active and p.roles && array['TRAINER','MANAGER','ADMINISTRATOR']`,
    [new Date(slot.end), new Date(slot.start), trainerId],
  );
  if (!trainer) throw notFound('trainer');
  const held = await em.execute<{ level: HabilitationLevel }[]>(
    `select g.level from ${LEDGER} where g.person_id = ? and g.type_id = ? and ${GRANT_IN_FORCE}
       and (validity.until is null or validity.until >= ?)`,
    [...knownAt(now), trainerId, typeId, new Date(slot.end)],
  );
  return { personId: trainerId, ...trainer, heldLevel: highestLevel(held.map(({ level }) => level)) };
}

interface WantedResource {
  readonly id: string;
  readonly poleId: string;
  readonly name: string;
  readonly inService: boolean;
  readonly bufferMinutes: number;
}

/**
 * The machines of a session and what stands in them, locked in the order every booking locks them, so that what is read as free
 * stays free until we commit. @throws Refused NOT_FOUND
 */
export async function lockResources(em: SqlEntityManager, ids: readonly string[]): Promise<WantedResource[]> {
  const wanted = uuidArray(ids);
  await em.execute(
    'select from resource where id = any(?::uuid[]) or parent_id = any(?::uuid[]) order by id for no key update',
    [wanted, wanted],
  );
  const resources = await em.execute<WantedResource[]>(
    `select id, pole_id as "poleId", name, in_service as "inService", buffer_minutes as "bufferMinutes" from resource
     where id = any(?::uuid[]) or parent_id = any(?::uuid[]) order by id`,
    [wanted, wanted],
  );
  if (!ids.every((id) => resources.some((resource) => resource.id === id))) throw notFound('resource');
  return resources;
}

/** What already takes these resources then, buffers included; a booking is shown by its own slot. */
export async function conflictsOn(
  em: SqlEntityManager,
  resourceIds: readonly string[],
  slot: Slot,
): Promise<SessionConflict[]> {
  const rows = await em.execute<(Omit<SessionConflict, 'slot'> & { start: number; end: number })[]>(
    `select r.id as "resourceId", r.name as "resourceName", o.kind, o.booking_id as "bookingId",
       p.first_name || ' ' || p.last_name as "personName",
       milliseconds(coalesce(b.starts_at, lower(o.during)))::float8 as start,
       milliseconds(coalesce(b.ends_at, upper(o.during)))::float8 as end
     from resource r join occupation o on o.resource_id = r.id
       and o.during && tstzrange(?, ?::timestamptz + r.buffer_minutes * interval '1 minute')
     left join booking b on b.id = o.booking_id left join person p on p.id = b.person_id
     where r.id = any(?::uuid[]) order by lower(o.during), r.name limit 50`,
    [new Date(slot.start), new Date(slot.end), uuidArray(resourceIds)],
  );
  return rows.map(({ start, end, ...row }) => ({ ...row, slot: { start, end } }));
}
