import { Transaction } from '@etabli/database';
import { Refused } from '@etabli/domain';
import { PaymentGateway } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import type { AccountRow } from '../accounts/account-row';

/** Who an account is at the provider, made known there the first time. Never called inside of a transaction. */
@Injectable()
export class ProviderCustomer {
  constructor(
    private readonly transaction: Transaction,
    private readonly gateway: PaymentGateway,
  ) {}

  async of({ id, name, email }: AccountRow): Promise<string> {
    const known = await this.known(id);
    if (known) return known;
    const customerId = await orUnavailable(this.gateway.openCustomer({ accountId: id, name, email }));
    await this.transaction.run((em) =>
      em.execute('update billing_account set stripe_customer_id = ? where id = ? and stripe_customer_id is null', [
        customerId,
        id,
      ]),
    );
    return (await this.known(id)) ?? customerId;
  }

  private known(id: string): Promise<string | null> {
    return this.transaction.run(async (em) => {
      const [row] = await em.execute<{ id: string | null }[]>(
        'select stripe_customer_id as id from billing_account where id = ?',
        [id],
      );
      return row?.id ?? null;
    });
  }
}

/** What a person reads when the provider does not answer. */
export const orUnavailable = <Answer>(call: Promise<Answer>): Promise<Answer> =>
  call.catch(() => {
    throw new Refused([{ code: 'PAYMENTS_UNAVAILABLE' }]);
  });
