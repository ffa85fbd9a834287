import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccountsRepository } from './accounts.repository';

const OpenBillingAccountSchema = z.object({ personId: idField });

/** Staff open the account a person is invoiced on, to write an invoice by hand; the same one each time. */
@Injectable()
export class OpenBillingAccount {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { personId } = parseInput(OpenBillingAccountSchema, input);
    return this.transaction.run(async (em) => {
      const id = await this.accounts.openFor(em, personId);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'OpenBillingAccount',
        subjectType: 'billing_account',
        subjectId: id,
        details: { personId },
      });
      return id;
    });
  }
}
