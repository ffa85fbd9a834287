import { newId } from '@etabli/database';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { PaymentNotices } from '../payments/payment-notices';
import type { DebtRow } from './debts.repository';

/** The reminder a debt has reached. */
type ReachedReminder = DebtRow & {
  readonly accountId: string;
  readonly step: number;
  readonly last: boolean;
  readonly at: number;
};

/** Sends a reminder and remembers it, each step of an invoice once. */
@Injectable()
export class RemindDebtor {
  constructor(private readonly notices: PaymentNotices) {}

  async send(em: SqlEntityManager, { documentId, step, at, openCents, ...debt }: ReachedReminder): Promise<void> {
    await em.execute('insert into payment_reminder (id, document_id, step, sent_at) values (?, ?, ?, ?)', [
      newId(),
      documentId,
      step,
      new Date(at),
    ]);
    await this.notices.reminder(em, { ...debt, documentId, step, amountCents: openCents });
  }
}
