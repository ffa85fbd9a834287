import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { BusinessesRepository } from './businesses.repository';

const RemoveBusinessMemberSchema = z.object({ businessId: idField, personId: idField });

/** Staff says that a person no longer works for a business; that they did is kept. */
@Injectable()
export class RemoveBusinessMember {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly businesses: BusinessesRepository,
  ) {}

  /** @returns the id of the business */
  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...STAFF);
    const membership = parseInput(RemoveBusinessMemberSchema, input);
    const { businessId, personId } = membership;
    return this.transaction.run(async (em) => {
      const { name } = await this.businesses.lock(em, businessId);
      await this.businesses.endMembership(em, membership, this.clock.now());
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'RemoveBusinessMember',
        subjectType: 'person',
        subjectId: personId,
        details: { businessId, business: name },
      });
      return businessId;
    });
  }
}
