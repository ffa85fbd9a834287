import type { Debt } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { PEOPLE_BEHIND } from '../accounts/people-behind';

/** An invoice not wholly paid, and how often it was asked for again. */
export interface DebtRow extends Debt {
  readonly documentId: string;
  readonly number: string;
  readonly sent: number;
}

/** What accounts owe. A direct debit under way is on its way, neither paid nor late. */
@Injectable()
export class DebtsRepository {
  ofAccount(em: SqlEntityManager, accountId: string): Promise<DebtRow[]> {
    return em.execute<DebtRow[]>(
      `select r.document_id as "documentId", d.number, r.due_on as "dueOn", r.gross_cents - r.settled_cents as "openCents",
         coalesce((select sum(t.amount_cents) from payment_attempt t
           where t.document_id = r.document_id and t.state = 'PROCESSING'), 0)::int as "pendingCents",
         coalesce((select max(p.step) from payment_reminder p where p.document_id = r.document_id), 0)::int as sent
       from receivable r join billing_document d on d.id = r.document_id
       where r.account_id = ? and r.settled_cents < r.gross_cents order by r.due_on, d.number`,
      [accountId],
    );
  }

  /** Accounts whose people may be behind: they owe something past its day, or are still held for what they owed. */
  async late(em: SqlEntityManager, today: string): Promise<string[]> {
    const rows = await em.execute<{ id: string }[]>(
      `select a.id from billing_account a where exists (
           select from receivable r where r.account_id = a.id and r.settled_cents < r.gross_cents and r.due_on < ?::date)
         or exists (select from receivable r where r.account_id = a.id) and exists (
           select from plan_subscription s where s.payment_state <> 'UP_TO_DATE' and (s.person_id = a.person_id
             or s.person_id in (select m.person_id from business_member m where m.business_id = a.business_id and m.left_at is null)))
       order by a.id`,
      [today],
    );
    return rows.map(({ id }) => id);
  }

  /** Those who pay nothing themselves are held for their account, and let go with it. @returns the subscriptions that moved */
  async hold(
    em: SqlEntityManager,
    accountId: string,
    { state, today }: { state: string; today: string },
  ): Promise<string[]> {
    const rows = await em.execute<{ id: string }[]>(
      `update plan_subscription set payment_state = ? where payment_state <> ? and (ends_on is null or ends_on > ?::date)
         and person_id in (${PEOPLE_BEHIND}) returning id`,
      [state, state, today, accountId, accountId],
    );
    return rows.map(({ id }) => id);
  }
}
