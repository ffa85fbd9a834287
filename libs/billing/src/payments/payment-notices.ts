import type { NotificationType } from '@etabli/domain';
import { type Notice, Notifier } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { whoAnswersFor } from '../accounts/people-behind';
import type { AttemptRow } from './attempt-row';
import { failedWords, receivedWords, type Reminder, reminderWords } from './payment-words';

/** Where invoices are read and paid. */
const INVOICES = '/mes-factures';

/** Refused at once, or taken back after it was paid; and when it is tried again. */
export interface Failure {
  readonly event: 'refused' | 'returned';
  readonly retryOn: string | null;
}

interface Told {
  readonly accountId: string;
  readonly type: NotificationType;
  readonly key: string;
  readonly words: Notice['words'];
}

/** Tells who answers for an account what becomes of its payments. */
@Injectable()
export class PaymentNotices {
  constructor(private readonly notifier: Notifier) {}

  failed(em: SqlEntityManager, attempt: AttemptRow, { event, retryOn }: Failure): Promise<void> {
    const key = `payment-${event}:${attempt.id}`;
    return this.tell(em, { ...attempt, type: 'PAYMENT_FAILED', key, words: failedWords(attempt, retryOn) });
  }

  received(em: SqlEntityManager, attempt: AttemptRow, amountCents: number): Promise<void> {
    const words = receivedWords({ number: attempt.number, amountCents });
    return this.tell(em, { ...attempt, type: 'PAYMENT_RECEIVED', key: `payment-received:${attempt.id}`, words });
  }

  reminder(em: SqlEntityManager, reminder: Reminder & { accountId: string; documentId: string }): Promise<void> {
    const { accountId, documentId, step } = reminder;
    const words = reminderWords(reminder);
    return this.tell(em, { accountId, type: 'PAYMENT_REMINDER', key: `payment-reminder:${documentId}:${step}`, words });
  }

  private async tell(em: SqlEntityManager, { accountId, type, key, words }: Told): Promise<void> {
    for (const personId of await whoAnswersFor(em, accountId))
      await this.notifier.notify(em, { personId, type, dedupeKey: `${key}:${personId}`, path: INVOICES, words });
  }
}
