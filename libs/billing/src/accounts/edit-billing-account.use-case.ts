import { idField, lineField, parseInput, requireRole, STAFF, textField, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { refuseIf, siretOf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccountsRepository } from './accounts.repository';

const EditBillingAccountSchema = z.object({
  accountId: idField,
  email: z.email().max(254).nullish(),
  /** Of a partner; that of a business is its own. Left out, it stays. */
  siret: textField(30).nullish(),
  line1: textField(120),
  line2: textField(120).default(''),
  postalCode: textField(10),
  commune: textField(120),
  buyerReference: lineField(120).nullish(),
  paymentDays: z.number().int().min(0).max(60).nullish(),
});

/** Staff say where an account's invoices go and when they are due. Invoices already issued stay as they are. */
@Injectable()
export class EditBillingAccount {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { accountId, ...given } = parseInput(EditBillingAccountSchema, input);
    const siret = given.siret ? siretOf(given.siret) : null;
    return this.transaction.run(async (em) => {
      refuseIf(siret === undefined ? [{ code: 'SIRET_NOT_VALID' }] : []);
      const before = await this.accounts.lock(em, accountId);
      await em.execute(
        `update billing_account set email = ?, siret = coalesce(?, siret), address_line_1 = ?, address_line_2 = ?, postal_code = ?, commune = ?,
           buyer_reference = ?, payment_days = ? where id = ?`,
        [
          given.email ?? null,
          siret ?? null,
          given.line1,
          given.line2,
          given.postalCode,
          given.commune,
          given.buyerReference ?? null,
          given.paymentDays ?? null,
          accountId,
        ],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'EditBillingAccount',
        subjectType: 'billing_account',
        subjectId: accountId,
        details: { before: { email: before.email, commune: before.commune, paymentDays: before.paymentDays } },
      });
      return accountId;
    });
  }
}
