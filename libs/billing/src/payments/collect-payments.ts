import { Transaction } from '@etabli/database';
import { civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { enqueueJob, JobHandlers } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/accounts.repository';
import { AttemptsRepository } from './attempts.repository';
import { UNDER_WAY } from './attempt-row';
import { chargeAttempt, collectAccount, collectPayments } from './payment.jobs';

/** The provider takes nothing below. */
const LEAST_CENTS = 50;
/** A page of the provider that nobody finished within a day is over. */
const PAGE_HOURS = 25;

interface Payable {
  readonly documentId: string;
  readonly openCents: number;
  readonly methodId: string;
}

/** Plans what is due: one attempt for each invoice with nothing under way, whose account saved a payment method. */
@Injectable()
export class CollectPayments {
  constructor(
    handlers: JobHandlers,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly accounts: AccountsRepository,
    private readonly attempts: AttemptsRepository,
  ) {
    handlers.inOwnTransactions(collectPayments, () => this.all());
    handlers.inTransaction(collectAccount, (em, { accountId }) => this.ofAccount(em, accountId));
  }

  /** Every account that owes something today; tries that a worker left behind are sent on. */
  all(): Promise<void> {
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      await em.execute(
        `update payment_attempt set state = 'CANCELLED', ended_at = ?
         where state = 'ACTION_NEEDED' and method_id is null and planned_at < ?`,
        [new Date(now), new Date(now - PAGE_HOURS * 3_600_000)],
      );
      const planned = await em.execute<{ id: string }[]>(`select id from payment_attempt where state = 'PLANNED'`);
      for (const { id } of planned) await enqueueJob(em, chargeAttempt, { payload: { attemptId: id }, key: id });
      const owing = await em.execute<{ id: string }[]>(
        `select distinct r.account_id as id from receivable r
         join saved_payment_method m on m.account_id = r.account_id and m.preferred
         where r.settled_cents < r.gross_cents and r.due_on <= ?::date`,
        [civilDay(now)],
      );
      for (const { id } of owing) await enqueueJob(em, collectAccount, { payload: { accountId: id }, key: id });
    });
  }

  private async ofAccount(em: SqlEntityManager, accountId: string): Promise<void> {
    await this.accounts.lock(em, accountId);
    for (const { documentId, openCents, methodId } of await this.payable(em, accountId)) {
      const plannedAt = this.clock.now();
      const attemptId = await this.attempts.add(em, {
        ...{ documentId, accountId, methodId, amountCents: openCents, plannedAt },
      });
      await enqueueJob(em, chargeAttempt, { payload: { attemptId }, key: attemptId });
    }
  }

  /** After a failure: on the day found for it, or once another method was saved. */
  private payable(em: SqlEntityManager, accountId: string): Promise<Payable[]> {
    const today = civilDay(this.clock.now());
    return em.execute<Payable[]>(
      `select r.document_id as "documentId", r.gross_cents - r.settled_cents as "openCents", m.id as "methodId"
       from receivable r join saved_payment_method m on m.account_id = r.account_id and m.preferred
       where r.account_id = ? and r.due_on <= ?::date and r.gross_cents - r.settled_cents >= ${LEAST_CENTS}
         and not exists (select from payment_attempt t where t.document_id = r.document_id and t.state in ${UNDER_WAY})
         and coalesce((select coalesce(t.retry_on <= ?::date, false) or m.saved_at > t.ended_at from payment_attempt t
           where t.document_id = r.document_id and t.state <> 'CANCELLED' order by t.rank desc limit 1), true)
       order by r.due_on, r.document_id`,
      [accountId, today, today],
    );
  }
}
