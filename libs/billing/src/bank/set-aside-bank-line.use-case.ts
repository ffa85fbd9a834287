import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { BankLinesRepository } from './bank-lines.repository';

const SetAsideBankLineSchema = z.object({ lineId: idField, aside: z.boolean() });

/** Staff say that a line pays no invoice (a grant, a payout of the provider of payments), or take it up again. */
@Injectable()
export class SetAsideBankLine {
  constructor(
    private readonly transaction: Transaction,
    private readonly lines: BankLinesRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { lineId, aside } = parseInput(SetAsideBankLineSchema, input);
    return this.transaction.run(async (em) => {
      const { state } = await this.lines.lock(em, lineId);
      refuseIf(state === 'MATCHED' ? [{ code: 'BANK_LINE_NOT_NEW' }] : []);
      await this.lines.mark(em, lineId, aside ? 'SET_ASIDE' : 'NEW');
      await recordAudit(em, {
        actorId: staff.personId,
        action: aside ? 'SetAsideBankLine' : 'TakeUpBankLine',
        subjectType: 'bank_line',
        subjectId: lineId,
      });
      return lineId;
    });
  }
}
