import { newId } from '@etabli/database';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { AccountRow } from '../accounts/account-row';
import { AccountsRepository } from '../accounts/accounts.repository';
import { ATTEMPT_COLUMNS, ATTEMPT_TABLES, type AttemptRow, type AttemptState } from './attempt-row';

/** A try to write down before the provider hears of it. */
export interface NewAttempt {
  readonly documentId: string;
  readonly accountId: string;
  readonly methodId: string | null;
  readonly amountCents: number;
  readonly plannedAt: number;
}

/** Where an attempt goes, and what is known of it from now on. */
export interface Move {
  readonly state: AttemptState;
  readonly at: number;
  readonly intentId: string | null;
  readonly failureCode?: string | null;
  readonly retryOn?: string | null;
}

const ENDED: readonly AttemptState[] = ['SUCCEEDED', 'FAILED', 'CANCELLED', 'RETURNED'];

/** Tries to take money, under the lock of their account. */
@Injectable()
export class AttemptsRepository {
  constructor(private readonly accounts: AccountsRepository) {}

  /** An attempt after its account, the order in which everything locks; undefined for one that is not ours. */
  async lock(em: SqlEntityManager, id: string): Promise<AttemptRow | undefined> {
    const before = await this.find(em, id);
    if (!before) return undefined;
    await this.accounts.lock(em, before.accountId);
    return this.find(em, id);
  }

  /** Whoever plans a try holds the account first. */
  lockAccount(em: SqlEntityManager, accountId: string): Promise<AccountRow> {
    return this.accounts.lock(em, accountId);
  }

  async add(em: SqlEntityManager, attempt: NewAttempt): Promise<string> {
    const id = newId();
    await em.execute(
      `insert into payment_attempt (id, document_id, account_id, method_id, rank, amount_cents, state, planned_at)
       values (?, ?, ?, ?, (select coalesce(max(rank), 0) + 1 from payment_attempt where document_id = ?), ?, ?, ?)`,
      [
        ...[id, attempt.documentId, attempt.accountId, attempt.methodId, attempt.documentId, attempt.amountCents],
        ...[attempt.methodId ? 'PLANNED' : 'ACTION_NEEDED', new Date(attempt.plannedAt)],
      ],
    );
    return id;
  }

  async move(em: SqlEntityManager, id: string, move: Move): Promise<void> {
    await em.execute(
      `update payment_attempt set state = ?, ended_at = ?, failure_code = ?, retry_on = ?::date,
         stripe_payment_intent_id = coalesce(stripe_payment_intent_id, ?) where id = ?`,
      [
        ...[move.state, ENDED.includes(move.state) ? new Date(move.at) : null, move.failureCode ?? null],
        ...[move.retryOn ?? null, move.intentId, id],
      ],
    );
  }

  /** Tries of an invoice in the absence of the payer which took no money for good. */
  async failures(em: SqlEntityManager, documentId: string): Promise<number> {
    const [row] = await em.execute<{ count: number }[]>(
      `select count(*)::int as count from payment_attempt
       where document_id = ? and method_id is not null and state in ('FAILED','RETURNED')`,
      [documentId],
    );
    return row?.count ?? 0;
  }

  private async find(em: SqlEntityManager, id: string): Promise<AttemptRow | undefined> {
    const [row] = await em.execute<AttemptRow[]>(
      `select ${ATTEMPT_COLUMNS} from ${ATTEMPT_TABLES} where t.id = ?::uuid`,
      [id],
    );
    return row;
  }
}
