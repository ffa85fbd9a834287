import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { hasDays } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AT_THE_END, daysFields } from './days-field';
import { PartnersRepository } from './partners.repository';

const CreateAgreementSchema = z
  .object({
    ...daysFields,
    /** Null: the partner is new, and has this name. */
    partnerId: idField.nullish(),
    partnerName: lineField(120).nullish(),
    name: lineField(160),
    shareBasisPoints: z.number().int().min(1).max(10_000),
    mostCentsPerPeriod: z.number().int().min(1).max(100_000_000).nullish(),
  })
  .refine(hasDays, AT_THE_END)
  .refine(({ partnerId, partnerName }) => Boolean(partnerId) !== Boolean(partnerName), { path: ['partnerId'] });

/** Staff write what a partner promises to pay; the partner has an account from then on, invoiced like any other. */
@Injectable()
export class CreateAgreement {
  constructor(
    private readonly transaction: Transaction,
    private readonly partners: PartnersRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { partnerId, partnerName, mostCentsPerPeriod, ...agreement } = parseInput(CreateAgreementSchema, input);
    return this.transaction.run(async (em) => {
      const partner = partnerId ?? (await this.partners.add(em, partnerName ?? ''));
      const accountId = await this.partners.openAccount(em, partner);
      const id = newId();
      await em.execute(
        `insert into agreement (id, partner_id, name, starts_on, ends_on, share_basis_points, most_cents_per_period, created_by_id)
         values (?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          ...[id, partner, agreement.name, agreement.startsOn, agreement.endsOn],
          ...[agreement.shareBasisPoints, mostCentsPerPeriod ?? null, staff.personId],
        ],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'CreateAgreement',
        subjectType: 'agreement',
        subjectId: id,
        details: { ...agreement, partnerId: partner, accountId, mostCentsPerPeriod: mostCentsPerPeriod ?? null },
      });
      return id;
    });
  }
}
