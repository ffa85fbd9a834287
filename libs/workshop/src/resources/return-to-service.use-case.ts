import { idField, parseInput, requireRole, STAFF, textField, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PlanningAnnouncer } from '../planning-announcer';
import { ResourcesRepository } from './resources.repository';

const ReturnToServiceSchema = z.object({ resourceId: idField, note: textField(500).nullish() });

/** Puts a repaired machine back into everybody's hands; the audit row is the signature of who did. */
@Injectable()
export class ReturnToService {
  constructor(
    private readonly transaction: Transaction,
    private readonly resources: ResourcesRepository,
    private readonly announcer: PlanningAnnouncer,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { resourceId, note } = parseInput(ReturnToServiceSchema, input);
    return this.transaction.run(async (em) => {
      const resource = await this.resources.lock(em, resourceId);
      refuseIf(resource.inService ? [{ code: 'ALREADY_IN_SERVICE' } as const] : []);
      await em.execute(
        'update resource set in_service = true, out_of_service_reason = null, out_of_service_since = null where id = ?',
        [resourceId],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'ReturnToService',
        subjectType: 'resource',
        subjectId: resourceId,
        details: { name: resource.name, ...(note ? { note } : {}) },
      });
      this.announcer.resourceChanged(em, { resourceId, poleId: resource.poleId });
      return resourceId;
    });
  }
}
