import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { WAITLIST_POLICIES } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ResourcesRepository } from './resources.repository';

const SetWaitlistRulesSchema = z.object({
  resourceId: idField,
  policy: z.enum(WAITLIST_POLICIES),
  claimMinutes: z.number().int().min(5).max(1440),
});

/** Decides how freed time of a resource is offered to those who wait for it. Offers already made stand. */
@Injectable()
export class SetWaitlistRules {
  constructor(
    private readonly transaction: Transaction,
    private readonly resources: ResourcesRepository,
  ) {}

  /** @returns the id of the resource */
  execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { resourceId, policy, claimMinutes } = parseInput(SetWaitlistRulesSchema, rawInput);
    return this.transaction.run(async (em) => {
      const resource = await this.resources.lock(em, resourceId);
      await em.execute('update resource set waitlist_policy = ?, claim_minutes = ? where id = ?::uuid', [
        policy,
        claimMinutes,
        resourceId,
      ]);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'SetWaitlistRules',
        subjectType: 'resource',
        subjectId: resourceId,
        details: { name: resource.name, policy, claimMinutes },
      });
      return resourceId;
    });
  }
}
