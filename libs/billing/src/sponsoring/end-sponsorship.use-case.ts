import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkSponsorship, type DayPeriod, type SponsorshipRefusal, refuseIf } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type SponsorshipRow, SponsorshipsRepository } from './sponsorships.repository';

const EndSponsorshipSchema = z.object({
  sponsorshipId: idField,
  /** First day the partner pays no more. */
  endsOn: z.iso.date(),
});

/** Staff say that a partner stops earlier than was said. Periods that began before stay shared; before its first day, it never was. */
@Injectable()
export class EndSponsorship {
  constructor(
    private readonly transaction: Transaction,
    private readonly sponsorships: SponsorshipsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { sponsorshipId, endsOn } = parseInput(EndSponsorshipSchema, input);
    return this.transaction.run(async (em) => {
      const sponsorship = await this.sponsorships.one(em, sponsorshipId);
      await this.sponsorships.lockInvoicing(em, sponsorship.subscriptionId);
      await this.check(em, sponsorship, endsOn);
      await this.sponsorships.end(em, sponsorship, endsOn);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'EndSponsorship',
        subjectType: 'sponsored_subscription',
        subjectId: sponsorshipId,
        details: { endsOn, before: { startsOn: sponsorship.startsOn, endsOn: sponsorship.endsOn } },
      });
      return sponsorship.agreementId;
    });
  }

  private async check(em: SqlEntityManager, sponsorship: SponsorshipRow, endsOn: string): Promise<void> {
    const { agreementId, subscriptionId, startsOn } = sponsorship;
    const later: SponsorshipRefusal = { code: 'SPONSORSHIP_ENDS_BEFORE', endsOn: sponsorship.endsOn };
    refuseIf(endsOn >= sponsorship.endsOn ? [later] : []);
    const changed: DayPeriod = { startsOn: endsOn < startsOn ? startsOn : endsOn, endsOn: sponsorship.endsOn };
    const agreement = await this.sponsorships.agreementDays(em, agreementId);
    const lastInvoicedFrom = await this.sponsorships.lastInvoicedFrom(em, subscriptionId, changed);
    refuseIf(checkSponsorship({ agreement, changed, lastInvoicedFrom }));
  }
}
