import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkRecording, civilDay, notFound, RECORDED_KINDS, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccountsRepository } from '../accounts/accounts.repository';

const RecordChargeSchema = z
  .object({
    personId: idField,
    kind: z.enum(RECORDED_KINDS),
    loanId: idField.nullish(),
    description: lineField(160),
    quantityThousandths: z.number().int().min(1).max(1_000_000),
    unitPriceCents: z.number().int().min(1).max(1_000_000),
    suppliedOn: z.iso.date().nullish(),
  })
  .refine(({ kind, loanId }) => !loanId || kind === 'DAMAGE', { path: ['loanId'] });

/** Staff write down what somebody took or broke; the next run of the day invoices it to whom their acts are invoiced. */
@Injectable()
export class RecordCharge {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly accounts: AccountsRepository,
  ) {}

  /** @returns the id of what was written down */
  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { personId, kind, loanId, description, quantityThousandths, unitPriceCents, ...on } = parseInput(
      RecordChargeSchema,
      input,
    );
    return this.transaction.run(async (em) => {
      const today = civilDay(this.clock.now());
      const suppliedOn = on.suppliedOn ?? today;
      const { invoicesFrom } = await this.accounts.settings(em);
      refuseIf(checkRecording({ suppliedOn, today, invoicesFrom }));
      if (loanId) await requireLoanOf(em, personId, loanId);
      await this.accounts.openFor(em, personId);
      const id = newId();
      await em.execute(
        `insert into recorded_charge (id, person_id, loan_id, kind, description, quantity_thousandths, unit_price_cents, supplied_on, recorded_by_id)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          ...[id, personId, loanId ?? null, kind, description],
          ...[quantityThousandths, unitPriceCents, suppliedOn, staff.personId],
        ],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'RecordCharge',
        subjectType: 'recorded_charge',
        subjectId: id,
        details: { personId, kind, loanId: loanId ?? null, quantityThousandths, unitPriceCents, suppliedOn },
      });
      return id;
    });
  }
}

/** @throws Refused NOT_FOUND when the tool was not lent to this person */
async function requireLoanOf(em: SqlEntityManager, personId: string, loanId: string): Promise<void> {
  const rows = await em.execute('select 1 from loan where id = ? and borrower_id = ?', [loanId, personId]);
  if (rows.length === 0) throw notFound('loan');
}
