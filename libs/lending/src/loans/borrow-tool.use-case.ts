import {
  hasRole,
  idField,
  parseInput,
  requireRole,
  type SignedIn,
  STAFF,
  type Viewer,
  WORKSHOP_USERS,
} from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkLoan, civilDay, dueAt, latestDueOn, notFound, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { MembershipsRepository } from '@etabli/membership';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { LoansRepository } from './loans.repository';

const BorrowToolSchema = z.object({
  toolUnitId: idField,
  personId: idField.nullish(),
  dueOn: z.iso.date().nullish(),
});

/** Lends a unit: to the member who asks, or at the desk to the one staff names. */
@Injectable()
export class BorrowTool {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly loans: LoansRepository,
    private readonly memberships: MembershipsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const lender = requireRole(viewer, ...WORKSHOP_USERS);
    const { toolUnitId, ...asked } = parseInput(BorrowToolSchema, input);
    const borrowerId = borrowerOf(lender, asked.personId);
    return this.transaction.run(async (em) => {
      const unit = await this.loans.lockUnit(em, toolUnitId);
      // after the lock: a loan never begins before the return it waited for
      const now = this.clock.now();
      const today = civilDay(now);
      const borrower = await this.loans.borrower(em, borrowerId);
      const isMember = await this.memberships.isMemberOn(em, borrowerId, today);
      const { maximumLoanDays } = unit;
      const dueOn = asked.dueOn ?? latestDueOn(today, maximumLoanDays);
      refuseIf(checkLoan({ borrower: { ...borrower, isMember }, unit, maximumLoanDays, dueOn, today }));
      const loan = { unitId: unit.id, borrowerId, lentById: lender.personId, borrowedAt: now, dueAt: dueAt(dueOn) };
      const id = await this.loans.add(em, loan);
      await recordAudit(em, {
        actorId: lender.personId,
        action: 'BorrowTool',
        subjectType: 'loan',
        subjectId: id,
        details: { tool: unit.toolName, unit: unit.label, borrowerId, dueOn },
      });
      return id;
    });
  }
}

/** Members borrow for themselves only; another's id answers as an unknown one would. */
function borrowerOf(lender: SignedIn, personId: string | null | undefined): string {
  if (!personId || personId === lender.personId) return lender.personId;
  if (!hasRole(lender, ...STAFF)) throw notFound('person');
  return personId;
}
