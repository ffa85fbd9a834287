import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkSponsorship, hasDays, refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AT_THE_END, daysFields } from './days-field';
import { SponsorshipsRepository } from './sponsorships.repository';

const SponsorSubscriptionSchema = z
  .object({ agreementId: idField, subscriptionId: idField, ...daysFields })
  .refine(hasDays, AT_THE_END);

/** Staff say that a partner pays its share of the periods of a subscription that begin in these days. */
@Injectable()
export class SponsorSubscription {
  constructor(
    private readonly transaction: Transaction,
    private readonly sponsorships: SponsorshipsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const sponsorship = parseInput(SponsorSubscriptionSchema, input);
    const { agreementId, subscriptionId } = sponsorship;
    return this.transaction.run(async (em) => {
      await this.sponsorships.lockInvoicing(em, subscriptionId);
      const agreement = await this.sponsorships.agreementDays(em, agreementId);
      const lastInvoicedFrom = await this.sponsorships.lastInvoicedFrom(em, subscriptionId, sponsorship);
      refuseIf(checkSponsorship({ agreement, changed: sponsorship, lastInvoicedFrom }));
      const id = await this.sponsorships.add(em, sponsorship, staff.personId);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'SponsorSubscription',
        subjectType: 'sponsored_subscription',
        subjectId: id,
        details: { ...sponsorship },
      });
      return agreementId;
    });
  }
}
