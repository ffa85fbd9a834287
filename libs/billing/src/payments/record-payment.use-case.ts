import { idField, parseInput, requireRole, STAFF, textField, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { civilDay, type IssueRefusal, Refused, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccountsRepository } from '../accounts/accounts.repository';
import { AccountSettler } from '../settling/account-settler';
import { closedThrough } from '../closing/closed-through';
import { receiveMoney } from './receive-money';

const RecordPaymentSchema = z.object({
  accountId: idField,
  method: z.enum(['TRANSFER', 'CHEQUE', 'CASH']),
  amountCents: z.number().int().min(1).max(100_000_000),
  madeOn: z.iso.date(),
  reference: textField(200).default(''),
  /** Invoices it pays before the oldest ones. */
  documentIds: z
    .array(idField)
    .max(100)
    .nullish()
    .transform((ids) => ids ?? []),
});

/** Staff record a transfer, a cheque or cash. It pays the invoices named, then the oldest due; what is left waits for the next. */
@Injectable()
export class RecordPayment {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly accounts: AccountsRepository,
    private readonly settler: AccountSettler,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { accountId, documentIds, ...payment } = parseInput(RecordPaymentSchema, input);
    const today = civilDay(this.clock.now());
    return this.transaction.run(async (em) => {
      refuseIf(payment.madeOn > today ? [{ code: 'PAYMENT_IN_THE_FUTURE' }] : []);
      await mustBeOpen(em, payment.madeOn);
      await this.accounts.lock(em, accountId);
      const id = await receiveMoney(em, { accountId, ...payment, recordedById: staff.personId });
      const paid = await this.settler.settle(em, accountId, documentIds);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'RecordPayment',
        subjectType: 'money_movement',
        subjectId: id,
        details: { accountId, ...payment, paid },
      });
      return id;
    });
  }
}

/** The books of a closed period were handed over: nothing is added to them. */
async function mustBeOpen(em: SqlEntityManager, madeOn: string): Promise<void> {
  const closed = await closedThrough(em);
  if (closed === null || closed < madeOn) return;
  const refusal: IssueRefusal = { code: 'ACCOUNTING_PERIOD_CLOSED', closedThrough: closed };
  throw new Refused([refusal]);
}
