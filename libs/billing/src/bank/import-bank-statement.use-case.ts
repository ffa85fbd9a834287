import { type JudgedFile, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { countOf, decodeText, Refused, readStatement } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { BankLinesRepository } from './bank-lines.repository';
import { judgeStatement } from './judge-statement';
import { moneyIn } from './money-in';
import { checkStatementSize } from './statement-size';

const ImportBankStatementSchema = z.object({ bytes: z.instanceof(Uint8Array), apply: z.boolean() });

/**
 * Staff bring in the CSV export of the bank account: tried first, then written whole or not at all. Only what came in is kept: wages
 * and rent are nobody's business here.
 */
@Injectable()
export class ImportBankStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly lines: BankLinesRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<JudgedFile> {
    const staff = requireRole(viewer, ...STAFF);
    const { bytes, apply } = parseInput(ImportBankStatementSchema, input);
    checkStatementSize(bytes);
    const reading = readStatement(decodeText(bytes));
    if (reading.kind === 'refused') throw new Refused([reading.refusal]);
    const received = moneyIn(reading.operations);
    return this.transaction.run(async (em) => {
      const there = await this.lines.known(
        em,
        received.map(({ fingerprint }) => fingerprint),
      );
      const lines = judgeStatement({ received, refusedLines: reading.refusedLines, there, language: staff.language });
      const applied = apply && countOf(lines, 'REFUSED') === 0;
      if (applied) {
        await this.lines.add(em, received, { importedById: staff.personId, importedAt: new Date(this.clock.now()) });
        await recordAudit(em, {
          actorId: staff.personId,
          action: 'ImportBankStatement',
          details: { created: countOf(lines, 'CREATED'), unchanged: countOf(lines, 'UNCHANGED') },
        });
      }
      return { applied, ignored: [], lines };
    });
  }
}
