import { idField, parseInput, requireRole, STAFF, textField, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { civilDay, type PaymentRefusal, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccountsRepository } from '../accounts/accounts.repository';

const GiveBackPaymentSchema = z.object({
  accountId: idField,
  method: z.enum(['TRANSFER', 'CHEQUE', 'CASH']),
  amountCents: z.number().int().min(1).max(100_000_000),
  reference: textField(200),
});

/** Staff give back, outside of the provider of payments, what an account has in its favour. What it owes is never given back. */
@Injectable()
export class GiveBackPayment {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly accounts: AccountsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { accountId, method, amountCents, reference } = parseInput(GiveBackPaymentSchema, input);
    return this.transaction.run(async (em) => {
      const { unsettledCents } = await this.accounts.lock(em, accountId);
      const tooMuch: PaymentRefusal = { code: 'MORE_THAN_IN_FAVOUR', unsettledCents };
      refuseIf(amountCents > unsettledCents ? [tooMuch] : []);
      const id = newId();
      await em.execute(
        `insert into money_movement (id, account_id, kind, method, amount_cents, made_on, reference, recorded_by_id)
         values (?, ?, 'REFUNDED', ?, ?, ?, ?, ?)`,
        [id, accountId, method, -amountCents, civilDay(this.clock.now()), reference, staff.personId],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'GiveBackPayment',
        subjectType: 'money_movement',
        subjectId: id,
        details: { accountId, method, amountCents, reference },
      });
      return id;
    });
  }
}
