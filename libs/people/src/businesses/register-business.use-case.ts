import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { BusinessSchema, checkedBusiness } from './business-input';
import { BusinessesRepository } from './businesses.repository';

/** Staff registers a business: who is invoiced, whatever the number of persons who work for it. */
@Injectable()
export class RegisterBusiness {
  constructor(
    private readonly transaction: Transaction,
    private readonly businesses: BusinessesRepository,
  ) {}

  /** @returns the id of the new business */
  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...STAFF);
    const values = checkedBusiness(parseInput(BusinessSchema, input));
    return this.transaction.run(async (em) => {
      const id = await this.businesses.add(em, values);
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'RegisterBusiness',
        subjectType: 'business',
        subjectId: id,
        details: { siret: values.siret },
      });
      return id;
    });
  }
}
