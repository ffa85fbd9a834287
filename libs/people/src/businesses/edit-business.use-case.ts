import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { BusinessSchema, checkedBusiness } from './business-input';
import { BusinessesRepository } from './businesses.repository';

const EditBusinessSchema = BusinessSchema.extend({ businessId: idField });

/** Staff corrects a business. A business that moves gets another SIRET: the number may change too. */
@Injectable()
export class EditBusiness {
  constructor(
    private readonly transaction: Transaction,
    private readonly businesses: BusinessesRepository,
  ) {}

  /** @returns the id of the business */
  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...STAFF);
    const { businessId, ...typed } = parseInput(EditBusinessSchema, input);
    const values = checkedBusiness(typed);
    return this.transaction.run(async (em) => {
      const before = await this.businesses.lock(em, businessId);
      await this.businesses.edit(em, businessId, values);
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'EditBusiness',
        subjectType: 'business',
        subjectId: businessId,
        details: { siret: { before: before.siret, after: values.siret } },
      });
      return businessId;
    });
  }
}
