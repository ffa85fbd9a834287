import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { BUSINESS_POSITIONS } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PersonsRepository } from '../persons/persons.repository';
import { refused } from '../refused';
import { BusinessesRepository } from './businesses.repository';

const AddBusinessMemberSchema = z.object({
  businessId: idField,
  personId: idField,
  position: z.enum(BUSINESS_POSITIONS),
});

/** Staff says for which business a person works: one at a time. */
@Injectable()
export class AddBusinessMember {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly businesses: BusinessesRepository,
    private readonly persons: PersonsRepository,
  ) {}

  /** @returns the id of the business */
  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...STAFF);
    const { businessId, personId, position } = parseInput(AddBusinessMemberSchema, input);
    return this.transaction.run(async (em) => {
      const { name } = await this.businesses.lock(em, businessId);
      await this.persons.lock(em, personId);
      const current = await this.businesses.nameOfBusinessOf(em, personId);
      if (current !== undefined) throw refused({ code: 'ALREADY_IN_A_BUSINESS', businessName: current });
      await this.businesses.addMember(em, { businessId, personId, position, now: this.clock.now() });
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'AddBusinessMember',
        subjectType: 'person',
        subjectId: personId,
        details: { businessId, business: name, position },
      });
      return businessId;
    });
  }
}
