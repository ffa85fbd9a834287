import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { type BankRefusal, notFound, refuseIf } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { BankLinesRepository } from './bank-lines.repository';

const JoinBankLineSchema = z.object({ lineId: idField, movementId: idField });

interface Movement {
  readonly amountCents: number;
  readonly isTransfer: boolean;
}

/** Staff say that a line of the bank is a transfer recorded by hand before the statement came: no money is recorded twice. */
@Injectable()
export class JoinBankLine {
  constructor(
    private readonly transaction: Transaction,
    private readonly lines: BankLinesRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { lineId, movementId } = parseInput(JoinBankLineSchema, input);
    return this.transaction.run(async (em) => {
      const line = await this.lines.lock(em, lineId);
      refuseIf(line.state === 'NEW' ? [] : [{ code: 'BANK_LINE_NOT_NEW' }]);
      const { amountCents, isTransfer } = await movementOf(em, movementId);
      const another: BankRefusal = { code: 'PAYMENT_IS_ANOTHER_TRANSFER' };
      refuseIf(isTransfer && amountCents === line.amountCents ? [] : [another]);
      await this.lines.match(em, lineId, movementId);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'JoinBankLine',
        subjectType: 'bank_line',
        subjectId: lineId,
        details: { movementId, amountCents },
      });
      return lineId;
    });
  }
}

async function movementOf(em: SqlEntityManager, id: string): Promise<Movement> {
  const [movement] = await em.execute<Movement[]>(
    `select amount_cents as "amountCents", kind = 'RECEIVED' and method = 'TRANSFER' as "isTransfer" from money_movement where id = ?`,
    [id],
  );
  if (!movement) throw notFound('payment');
  return movement;
}
