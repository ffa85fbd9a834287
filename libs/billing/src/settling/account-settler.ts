import { newId } from '@etabli/database';
import { enqueueJob } from '@etabli/jobs';
import { settle, type OpenInvoice } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { followDebts } from '../dunning/dunning.jobs';

/** Money or a credit note that does not pay anything yet, whole or in part. */
interface Favour {
  readonly movementId: string | null;
  readonly creditNoteId: string | null;
  readonly leftCents: number;
}

/** Pays what an account owes with what it has in its favour, the oldest first; who was held for it is let go at once. */
@Injectable()
export class AccountSettler {
  /**
   * The account must be locked. Credit notes go first to the invoice they correct; money to the invoices named, then to the oldest due.
   * @returns the ids of the invoices that are wholly paid now
   */
  async settle(em: SqlEntityManager, accountId: string, named: readonly string[] = []): Promise<string[]> {
    const paid: string[] = [];
    for (const favour of await this.favours(em, accountId)) {
      const open = await this.open(em, accountId);
      const corrected = favour.creditNoteId ? await this.correctedBy(em, favour.creditNoteId) : [];
      const available = Math.min(favour.leftCents, await this.unsettled(em, accountId));
      const { settled } = settle(available, open, [...corrected, ...named]);
      for (const { number: documentId, amountCents } of settled) {
        await this.write(em, favour, { documentId, amountCents });
        if (open.find(({ number }) => number === documentId)?.openCents === amountCents) paid.push(documentId);
      }
    }
    await enqueueJob(em, followDebts, { payload: { accountId }, key: accountId });
    return paid;
  }

  private favours(em: SqlEntityManager, accountId: string): Promise<Favour[]> {
    return em.execute<Favour[]>(
      `select * from (
         select null::uuid as "movementId", d.id as "creditNoteId", d.issued_on as day, d.id,
           d.gross_cents - coalesce((select sum(s.amount_cents) from settlement s where s.credit_note_id = d.id), 0)::int as "leftCents"
         from billing_document d where d.account_id = ? and d.kind = 'CREDIT_NOTE'
         union all
         select m.id, null, m.made_on, m.id,
           m.amount_cents - coalesce((select sum(s.amount_cents) from settlement s where s.movement_id = m.id), 0)::int
             + coalesce((select sum(o.amount_cents) from money_movement o
                 where m.kind = 'RECEIVED' and o.attempt_id = m.attempt_id and o.amount_cents < 0), 0)::int
         from money_movement m where m.account_id = ? and m.amount_cents > 0) f
       where f."leftCents" > 0 order by f."movementId" is not null, f.day, f.id`,
      [accountId, accountId],
    );
  }

  /** Money given back at the desk leaves no trace on what it came from: never pay with more than is really there. */
  private async unsettled(em: SqlEntityManager, accountId: string): Promise<number> {
    const [row] = await em.execute<{ cents: number }[]>(
      'select unsettled_cents as cents from billing_account where id = ?',
      [accountId],
    );
    return row?.cents ?? 0;
  }

  private open(em: SqlEntityManager, accountId: string): Promise<OpenInvoice[]> {
    return em.execute<OpenInvoice[]>(
      `select document_id as number, due_on as "dueOn", gross_cents - settled_cents as "openCents"
       from receivable where account_id = ? and settled_cents < gross_cents`,
      [accountId],
    );
  }

  private async correctedBy(em: SqlEntityManager, creditNoteId: string): Promise<string[]> {
    const rows = await em.execute<{ id: string }[]>(
      'select corrects_id as id from billing_document where id = ? and corrects_id is not null',
      [creditNoteId],
    );
    return rows.map(({ id }) => id);
  }

  private async write(
    em: SqlEntityManager,
    { movementId, creditNoteId }: Favour,
    { documentId, amountCents }: { readonly documentId: string; readonly amountCents: number },
  ): Promise<void> {
    await em.execute(
      'insert into settlement (id, document_id, movement_id, credit_note_id, amount_cents) values (?, ?, ?, ?, ?)',
      [newId(), documentId, movementId, creditNoteId, amountCents],
    );
  }
}
