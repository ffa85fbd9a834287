import { newId } from '@etabli/database';
import { type DraftLine, notFound, refuseIf } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { DRAFT_COLUMNS, type DraftRow } from './draft-row';

/** What a draft is made of. */
export interface NewDraft {
  readonly accountId: string;
  readonly lines: readonly DraftLine[];
  readonly suppliedOn: string;
  readonly paymentDays: number;
  readonly buyerReference: string | null;
  readonly runId?: string;
  readonly createdById?: string;
}

/** Writes drafts inside of a transaction. */
@Injectable()
export class DraftsRepository {
  async add(em: SqlEntityManager, draft: NewDraft): Promise<string> {
    const id = newId();
    await em.execute(
      `insert into invoice_draft (id, account_id, run_id, lines, supplied_on, payment_days, buyer_reference, created_by_id)
       values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)`,
      [
        id,
        draft.accountId,
        draft.runId ?? null,
        JSON.stringify(draft.lines),
        draft.suppliedOn,
        draft.paymentDays,
        draft.buyerReference,
        draft.createdById ?? null,
      ],
    );
    return id;
  }

  /** A draft that still waits. @throws Refused NOT_FOUND, DRAFT_NOT_WAITING */
  async lockWaiting(em: SqlEntityManager, id: string): Promise<DraftRow> {
    const [row] = await em.execute<DraftRow[]>(
      `select ${DRAFT_COLUMNS} from invoice_draft d where d.id = ? for update`,
      [id],
    );
    if (!row) throw notFound('draft');
    if (row.state !== 'WAITING') refuseIf([{ code: 'DRAFT_NOT_WAITING' }]);
    return row;
  }

  async markIssued(em: SqlEntityManager, id: string): Promise<void> {
    await em.execute(`update invoice_draft set state = 'ISSUED' where id = ?`, [id]);
  }

  /** Nothing is lost: what the draft had taken in waits for the next one. */
  async discard(em: SqlEntityManager, id: string): Promise<void> {
    await em.execute('update charge set draft_id = null where draft_id = ?', [id]);
    await em.execute(`update invoice_draft set state = 'DISCARDED' where id = ?`, [id]);
  }
}
