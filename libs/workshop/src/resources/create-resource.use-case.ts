import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { PlanningAnnouncer } from '../planning-announcer';
import { ResourceFieldsSchema } from './resource-schema';
import { ResourcesRepository } from './resources.repository';

/** Adds a machine, room, vehicle or workstation with its booking rules. */
@Injectable()
export class CreateResource {
  constructor(
    private readonly transaction: Transaction,
    private readonly resources: ResourcesRepository,
    private readonly announcer: PlanningAnnouncer,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const fields = parseInput(ResourceFieldsSchema, input);
    return this.transaction.run(async (em) => {
      refuseIf(await this.resources.check(em, fields));
      const id = await this.resources.add(em, fields);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'CreateResource',
        subjectType: 'resource',
        subjectId: id,
        details: { name: fields.name },
      });
      this.announcer.resourceChanged(em, { resourceId: id, poleId: fields.poleId });
      return id;
    });
  }
}
