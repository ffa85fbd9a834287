import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { addDays, refuseIf } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccountsRepository } from '../accounts/accounts.repository';
import { closedThrough } from '../closing/closed-through';
import { receiveMoney } from '../payments/receive-money';
import { AccountSettler } from '../settling/account-settler';
import { BankLinesRepository } from './bank-lines.repository';

const MatchBankLineSchema = z.object({
  lineId: idField,
  accountId: idField,
  /** Invoices it pays before the oldest ones. */
  documentIds: z
    .array(idField)
    .max(100)
    .nullish()
    .transform((ids) => ids ?? []),
});

/** What a reference holds at most. */
const LONGEST_REFERENCE = 200;

/** Staff say whose transfer a line of the bank is: it becomes a payment of that account, and pays what it owes. */
@Injectable()
export class MatchBankLine {
  constructor(
    private readonly transaction: Transaction,
    private readonly lines: BankLinesRepository,
    private readonly accounts: AccountsRepository,
    private readonly settler: AccountSettler,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { lineId, accountId, documentIds } = parseInput(MatchBankLineSchema, input);
    return this.transaction.run(async (em) => {
      const line = await this.lines.lock(em, lineId);
      refuseIf(line.state === 'NEW' ? [] : [{ code: 'BANK_LINE_NOT_NEW' }]);
      await this.accounts.lock(em, accountId);
      const movementId = await receiveMoney(em, {
        accountId,
        method: 'TRANSFER',
        amountCents: line.amountCents,
        madeOn: await dayInBooks(em, line.bookedOn),
        reference: [...line.label].slice(0, LONGEST_REFERENCE).join(''),
        recordedById: staff.personId,
      });
      const paid = await this.settler.settle(em, accountId, documentIds);
      await this.lines.match(em, lineId, movementId);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'MatchBankLine',
        subjectType: 'bank_line',
        subjectId: lineId,
        details: { accountId, movementId, amountCents: line.amountCents, paid },
      });
      return lineId;
    });
  }
}

/** What is told of a closed period later is written on the first day that is open: the books of that period were handed over. */
async function dayInBooks(em: SqlEntityManager, bookedOn: string): Promise<string> {
  const closed = await closedThrough(em);
  return closed !== null && bookedOn <= closed ? addDays(closed, 1) : bookedOn;
}
