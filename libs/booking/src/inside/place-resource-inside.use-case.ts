import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { afterCommit, CALENDAR_LOCK, recordAudit, Transaction, uuidArray } from '@etabli/database';
import { notFound, refuseIf, type BookingRuleRefusal, type Slot } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { PlanningNotifier } from '@etabli/jobs';
import { standInside } from '@etabli/workshop';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { changeAt } from '../announce';
import { followContainer, lettingGo, takenInside } from './contained-time';

const PlaceResourceInsideSchema = z.object({ resourceId: idField, parentId: idField.nullish() });

interface Placed {
  readonly id: string;
  readonly name: string;
  readonly poleId: string;
}

const LOCK = `select id, name, pole_id as "poleId" from resource
  where id = any(?::uuid[]) or id = (select parent_id from resource where id = ?::uuid) order by id for no key update`;

/** Stands a resource in another, so that who books the room takes it too, bookings to come included; or by itself again. */
@Injectable()
export class PlaceResourceInside {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly notifier: PlanningNotifier,
  ) {}

  /** @returns the id of the resource */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const input = parseInput(PlaceResourceInsideSchema, rawInput);
    const { resourceId } = input;
    const parentId = input.parentId ?? null;
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const { resource, parent } = await this.lock(em, resourceId, parentId);
      await lettingGo(em, resourceId, now);
      if (parent) refuseIf(await checkFree(em, { resource, parent, now }));
      await standInside(em, resourceId, parentId);
      if (parent) await followContainer(em, { resourceId, parentId: parent.id, now });
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'PlaceResourceInside',
        subjectType: 'resource',
        subjectId: resourceId,
        details: { name: resource.name, parentId, parentName: parent?.name ?? null },
      });
      const ahead: Slot = { start: now, end: now + 730 * 86_400_000 };
      afterCommit(em, () => this.notifier.changed(changeAt({ resourceId, poleId: resource.poleId }, ahead)));
      return resourceId;
    });
  }

  private async lock(em: SqlEntityManager, resourceId: string, parentId: string | null) {
    await em.execute('select pg_advisory_xact_lock_shared(?)', [CALENDAR_LOCK]);
    const wanted = uuidArray(parentId ? [resourceId, parentId] : [resourceId]);
    const locked = await em.execute<Placed[]>(LOCK, [wanted, resourceId]);
    const resource = locked.find(({ id }) => id === resourceId);
    const parent = locked.find(({ id }) => id === parentId) ?? null;
    if (!resource || (parentId !== null && !parent)) throw notFound('resource');
    return { resource, parent };
  }
}

async function checkFree(
  em: SqlEntityManager,
  { resource, parent, now }: { resource: Placed; parent: Placed; now: number },
): Promise<BookingRuleRefusal[]> {
  const slot = await takenInside(em, { resourceId: resource.id, parentId: parent.id, now });
  return slot ? [{ code: 'CONTAINED_TAKEN', resourceName: parent.name, containedName: resource.name, slot }] : [];
}
