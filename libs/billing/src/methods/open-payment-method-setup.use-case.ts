import { idField, parseInput, requireRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { PaymentGateway } from '@etabli/gateways';
import { NotificationSettings } from '@etabli/notifications';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccountsRepository } from '../accounts/accounts.repository';
import { mustAnswerFor } from '../accounts/answers-for';
import { orUnavailable, ProviderCustomer } from './provider-customer';

const OpenPaymentMethodSetupSchema = z.object({ accountId: idField });

/** Opens the provider's page where who answers for an account saves a card or signs a mandate. */
@Injectable()
export class OpenPaymentMethodSetup {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountsRepository,
    private readonly customers: ProviderCustomer,
    private readonly gateway: PaymentGateway,
    private readonly settings: NotificationSettings,
  ) {}

  /** @returns the address of the page */
  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const person = requireRole(viewer, ...WORKSHOP_USERS);
    const { accountId } = parseInput(OpenPaymentMethodSetupSchema, input);
    const account = await this.transaction.run(async (em) => {
      await mustAnswerFor(em, person, { accountId });
      await recordAudit(em, {
        actorId: person.personId,
        action: 'OpenPaymentMethodSetup',
        subjectType: 'billing_account',
        subjectId: accountId,
        details: {},
      });
      return this.accounts.lock(em, accountId);
    });
    const customerId = await this.customers.of(account);
    const returnUrl = `${this.settings.publicUrl}/mes-factures`;
    return orUnavailable(this.gateway.openSavePage({ accountId, customerId, returnUrl, language: person.language }));
  }
}
