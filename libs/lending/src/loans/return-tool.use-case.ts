import {
  hasRole,
  idField,
  parseInput,
  requireRole,
  STAFF,
  textField,
  type Viewer,
  WORKSHOP_USERS,
} from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkReturn, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { LoansRepository } from './loans.repository';

const ReturnToolSchema = z.object({ loanId: idField, condition: textField(300).nullish() });

/** Takes a tool back: from its borrower, or at the desk from anyone. */
@Injectable()
export class ReturnTool {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly loans: LoansRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const receiver = requireRole(viewer, ...WORKSHOP_USERS);
    const { loanId, condition } = parseInput(ReturnToolSchema, input);
    const onlyOf = hasRole(receiver, ...STAFF) ? null : receiver.personId;
    const returnedAt = this.clock.now();
    return this.transaction.run(async (em) => {
      const loan = await this.loans.lockLoan(em, loanId, onlyOf);
      refuseIf(checkReturn(loan));
      await this.loans.close(em, loan, { receivedById: receiver.personId, returnedAt, condition: condition || null });
      await recordAudit(em, {
        actorId: receiver.personId,
        action: 'ReturnTool',
        subjectType: 'loan',
        subjectId: loanId,
        details: { borrowerId: loan.borrowerId, condition: condition || null },
      });
      return loanId;
    });
  }
}
