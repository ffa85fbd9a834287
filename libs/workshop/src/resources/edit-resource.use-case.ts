import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { PlanningAnnouncer } from '../planning-announcer';
import { EditResourceSchema } from './resource-schema';
import { ResourcesRepository } from './resources.repository';

/** Changes a resource and its booking rules; bookings already made are kept as they are. */
@Injectable()
export class EditResource {
  constructor(
    private readonly transaction: Transaction,
    private readonly resources: ResourcesRepository,
    private readonly announcer: PlanningAnnouncer,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { resourceId, ...fields } = parseInput(EditResourceSchema, input);
    return this.transaction.run(async (em) => {
      const before = await this.resources.lock(em, resourceId);
      refuseIf(await this.resources.check(em, fields));
      await this.resources.edit(em, resourceId, fields);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'EditResource',
        subjectType: 'resource',
        subjectId: resourceId,
        details: { name: fields.name, rules: fields.rules },
      });
      this.announcer.resourceChanged(em, { resourceId, poleId: fields.poleId });
      if (before.poleId !== fields.poleId) this.announcer.resourceChanged(em, { resourceId, poleId: before.poleId });
      return resourceId;
    });
  }
}
