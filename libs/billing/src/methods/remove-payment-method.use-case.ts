import { idField, parseInput, requireRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { PaymentGateway, PaymentsRefused } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MethodsRepository } from './methods.repository';
import { ownMethod } from './own-method';
import { orUnavailable } from './provider-customer';

const RemovePaymentMethodSchema = z.object({ methodId: idField });

/** Takes a card or a mandate back. The provider forgets it first: what we no longer show can no longer be charged. */
@Injectable()
export class RemovePaymentMethod {
  constructor(
    private readonly transaction: Transaction,
    private readonly gateway: PaymentGateway,
    private readonly methods: MethodsRepository,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const person = requireRole(viewer, ...WORKSHOP_USERS);
    const { methodId } = parseInput(RemovePaymentMethodSchema, input);
    const { providerId, accountId } = await this.transaction.run((em) => ownMethod(em, person, methodId));
    await orUnavailable(this.gateway.forgetMethod(providerId).catch(ignoreGone));
    await this.transaction.run(async (em) => {
      await this.methods.remove(em, providerId);
      await recordAudit(em, {
        actorId: person.personId,
        action: 'RemovePaymentMethod',
        subjectType: 'saved_payment_method',
        subjectId: methodId,
        details: { accountId },
      });
    });
    return accountId;
  }
}

/** Removed on the provider's own page already. */
function ignoreGone(fault: unknown): void {
  if (!(fault instanceof PaymentsRefused)) throw fault;
}
