import { idField, parseInput, requireRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Transaction } from '@etabli/database';
import { PaymentGateway } from '@etabli/gateways';
import { NotificationSettings } from '@etabli/notifications';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccountsRepository } from '../accounts/accounts.repository';
import { mustAnswerFor } from '../accounts/answers-for';
import { orUnavailable, ProviderCustomer } from './provider-customer';

const OpenBillingPortalSchema = z.object({ accountId: idField });

/** Opens the provider's own page about what an account saved there. Nothing is written here: what changes there is told by messages. */
@Injectable()
export class OpenBillingPortal {
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
    const { accountId } = parseInput(OpenBillingPortalSchema, input);
    const account = await this.transaction.run(async (em) => {
      await mustAnswerFor(em, person, { accountId });
      return this.accounts.lock(em, accountId);
    });
    const customerId = await this.customers.of(account);
    return orUnavailable(this.gateway.openPortal(customerId, `${this.settings.publicUrl}/mes-factures`));
  }
}
