import { idField, parseInput, requireRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccountsRepository } from '../accounts/accounts.repository';
import { MethodsRepository } from './methods.repository';
import { ownMethod } from './own-method';

const PreferPaymentMethodSchema = z.object({ methodId: idField });

/** From now on the account pays with this one. */
@Injectable()
export class PreferPaymentMethod {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountsRepository,
    private readonly methods: MethodsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const person = requireRole(viewer, ...WORKSHOP_USERS);
    const { methodId } = parseInput(PreferPaymentMethodSchema, input);
    return this.transaction.run(async (em) => {
      const { providerId, accountId } = await ownMethod(em, person, methodId);
      await this.accounts.lock(em, accountId);
      await this.methods.prefer(em, accountId, providerId);
      await recordAudit(em, {
        actorId: person.personId,
        action: 'PreferPaymentMethod',
        subjectType: 'saved_payment_method',
        subjectId: methodId,
        details: { accountId },
      });
      return accountId;
    });
  }
}
