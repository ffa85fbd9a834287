import { newId } from '@etabli/database';
import { civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { AccountSettler } from '../settling/account-settler';
import type { AttemptRow } from './attempt-row';
import { unsettle } from './unsettle';

/** Money that moved at the provider, under the name it has there. */
export interface ProviderMovement {
  readonly attempt: AttemptRow;
  readonly kind: 'RECEIVED' | 'REFUNDED' | 'RETURNED' | 'GIVEN_BACK';
  /** Without a sign. */
  readonly amountCents: number;
  readonly externalId: string;
  readonly method: 'CARD' | 'SEPA_DEBIT';
  readonly feeCents?: number;
}

/** Writes what moved at the provider into the books, each movement once however often it is told. The account must be locked. */
@Injectable()
export class ProviderLedger {
  constructor(
    private readonly clock: Clock,
    private readonly settler: AccountSettler,
  ) {}

  /** @returns false when it was written already */
  async write(em: SqlEntityManager, movement: ProviderMovement): Promise<boolean> {
    const { attempt, kind, externalId } = movement;
    if (await this.isWritten(em, externalId)) return false;
    const goesOut = kind === 'REFUNDED' || kind === 'RETURNED';
    // the invoice is owed again before the money leaves: an account is never overdrawn
    if (goesOut) await unsettle(em, { ...attempt, kind, amountCents: movement.amountCents });
    await this.insert(em, movement, goesOut ? -1 : 1);
    if (kind !== 'REFUNDED') await this.settler.settle(em, attempt.accountId, [attempt.documentId]);
    return true;
  }

  private async isWritten(em: SqlEntityManager, externalId: string): Promise<boolean> {
    const rows = await em.execute<unknown[]>('select from money_movement where external_id = ?', [externalId]);
    return rows.length > 0;
  }

  private async insert(em: SqlEntityManager, movement: ProviderMovement, sign: 1 | -1): Promise<void> {
    const { attempt, kind, method, amountCents, externalId, feeCents = 0 } = movement;
    await em.execute(
      `insert into money_movement (id, account_id, kind, method, amount_cents, fee_cents, made_on, reference, external_id, attempt_id)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[newId(), attempt.accountId, kind, method, sign * amountCents, feeCents, civilDay(this.clock.now())],
        ...[attempt.number, externalId, attempt.id],
      ],
    );
  }
}
