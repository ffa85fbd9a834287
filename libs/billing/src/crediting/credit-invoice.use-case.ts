import { idField, parseInput, requireRole, STAFF, textField, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CreditIssuer } from './credit-issuer';

const CreditInvoiceSchema = z.object({
  documentId: idField,
  lines: z
    .array(z.object({ place: z.number().int().min(0).max(999), amountCents: z.number().int() }))
    .max(1000)
    .nullish(),
  reason: textField(500),
});

/** Staff give back an invoice, whole or line by line: the only way to correct one. */
@Injectable()
export class CreditInvoice {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly issuer: CreditIssuer,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { documentId, lines, reason } = parseInput(CreditInvoiceSchema, input);
    const issuedOn = civilDay(this.clock.now());
    return this.transaction.run(async (em) => {
      const credit = await this.issuer.issue(em, { documentId, lines: lines ?? null, reason, issuedOn });
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'CreditInvoice',
        subjectType: 'billing_document',
        subjectId: credit.id,
        details: { invoice: credit.invoiceNumber, creditNote: credit.number, reason },
      });
      return credit.id;
    });
  }
}
