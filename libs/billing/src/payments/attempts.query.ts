import { idField, requireRole, hasRole, STAFF, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { OWN_ACCOUNTS } from '../accounts/own-accounts';
import type { AttemptState } from './attempt-row';

/** A try to take the money of an invoice, as people read it. */
export interface AttemptRead {
  readonly id: string;
  readonly amountCents: number;
  readonly state: AttemptState;
  readonly failureCode: string | null;
  readonly retryOn: string | null;
  readonly plannedAt: string;
  readonly endedAt: string | null;
  readonly refundableCents: number;
}

/** Reads how the payment of an invoice went: staff, and who answers for its account. */
@Injectable()
export class AttemptsQuery {
  constructor(private readonly database: Database) {}

  /** Latest first; none of an invoice that is somebody else's. */
  async ofDocument(viewer: Viewer, documentId: string): Promise<AttemptRead[]> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    if (!idField.safeParse(documentId).success) return [];
    const whose = hasRole(viewer, ...STAFF) ? 'true' : `t.account_id in (${OWN_ACCOUNTS})`;
    return this.database.sql<AttemptRead>(
      `select t.id, t.amount_cents as "amountCents", t.state, t.failure_code as "failureCode", t.retry_on as "retryOn",
         t.planned_at as "plannedAt", t.ended_at as "endedAt",
         greatest(0, coalesce((select sum(m.amount_cents) from money_movement m where m.attempt_id = t.id), 0))::int as "refundableCents"
       from payment_attempt t where t.document_id = ? and ${whose} order by t.rank desc limit 50`,
      [documentId, ...(whose === 'true' ? [] : [personId, personId])],
    );
  }
}
