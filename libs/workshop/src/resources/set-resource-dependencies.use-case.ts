import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction, uuidArray } from '@etabli/database';
import { notFound, refuseIf, type WorkshopRefusal } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PlanningAnnouncer } from '../planning-announcer';
import { ResourcesRepository } from './resources.repository';

const SetResourceDependenciesSchema = z.object({ resourceId: idField, needsResourceIds: z.array(idField).max(20) });

/** Says what a resource does not run without: nobody books it while one of these is out of service. */
@Injectable()
export class SetResourceDependencies {
  constructor(
    private readonly transaction: Transaction,
    private readonly resources: ResourcesRepository,
    private readonly announcer: PlanningAnnouncer,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { resourceId, needsResourceIds } = parseInput(SetResourceDependenciesSchema, input);
    const needed = [...new Set(needsResourceIds)];
    const ownSelf: WorkshopRefusal = { code: 'RESOURCE_NEEDS_ITSELF' };
    refuseIf(needed.includes(resourceId) ? [ownSelf] : []);
    return this.transaction.run(async (em) => {
      const resource = await this.resources.lock(em, resourceId);
      const known = await em.execute<{ id: string }[]>('select id from resource where id = any(?::uuid[])', [
        uuidArray(needed),
      ]);
      if (known.length < needed.length) throw notFound('resource');
      await em.execute('delete from resource_dependency where resource_id = ?', [resourceId]);
      for (const needsId of needed)
        await em.execute('insert into resource_dependency (id, resource_id, needs_resource_id) values (?, ?, ?)', [
          newId(),
          resourceId,
          needsId,
        ]);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'SetResourceDependencies',
        subjectType: 'resource',
        subjectId: resourceId,
        details: { name: resource.name, needsResourceIds: needed },
      });
      this.announcer.resourceChanged(em, { resourceId, poleId: resource.poleId });
      return resourceId;
    });
  }
}
