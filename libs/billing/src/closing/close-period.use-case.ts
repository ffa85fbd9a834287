import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import {
  canonicalText,
  checkClosing,
  civilDay,
  closePeriod,
  type IssuedDocument,
  type PeriodClosing,
  refuseIf,
  type SealedDocument,
  sealDocument,
} from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { enqueueJob } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { archivePeriod } from '../archives/archive.jobs';
import { sha256 } from '../issuing/sha256';
import { VerifyDocuments } from '../verifying/verify-documents';

const ClosePeriodSchema = z.object({ closesThrough: z.iso.date() });

interface LastClosing {
  readonly closing: PeriodClosing;
  readonly seal: string;
}

/** Staff close an accounting period, for good: nothing is issued in it any more, and its totals are sealed. */
@Injectable()
export class ClosePeriod {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly verify: VerifyDocuments,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { closesThrough } = parseInput(ClosePeriodSchema, input);
    const { faults } = await this.verify.run();
    return this.transaction.run(async (em) => {
      // no document enters the period between its sum and its closing
      await em.execute('lock table accounting_closing in share row exclusive mode');
      await em.execute('select from document_series order by series for update');
      const before = await this.last(em);
      const now = this.clock.now();
      refuseIf(
        checkClosing({
          closesThrough,
          closedThrough: before?.closing.closedThrough ?? null,
          today: civilDay(now),
          waitingDrafts: await this.waitingDrafts(em, closesThrough),
          chainFaults: faults.length,
        }),
      );
      const documents = await this.documents(em, before?.closing.closedThrough ?? '0001-01-01', closesThrough);
      const closing = closePeriod(closesThrough, documents, before?.closing ?? null);
      const sealed = sealDocument(closing, before?.seal ?? null, sha256);
      const id = newId();
      await em.execute(
        `insert into accounting_closing (id, closed_through, closing, previous_seal, seal, closed_by_id, closed_at)
         values (?, ?, ?::jsonb, ?, ?, ?, ?)`,
        [id, closesThrough, canonicalText(closing), sealed.previousSeal, sealed.seal, staff.personId, new Date(now)],
      );
      await enqueueJob(em, archivePeriod, { payload: { closingId: id }, key: id });
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'ClosePeriod',
        subjectType: 'accounting_closing',
        subjectId: id,
        details: { closesThrough, documents: closing.documents, grossCents: closing.grossCents },
      });
      return id;
    });
  }

  private async last(em: SqlEntityManager): Promise<LastClosing | undefined> {
    const [row] = await em.execute<LastClosing[]>(
      'select closing, seal from accounting_closing order by closed_through desc limit 1',
    );
    return row;
  }

  private async waitingDrafts(em: SqlEntityManager, closesThrough: string): Promise<number> {
    const [row] = await em.execute<{ count: number }[]>(
      `select count(*)::int as count from invoice_draft where state = 'WAITING' and supplied_on <= ?`,
      [closesThrough],
    );
    return row?.count ?? 0;
  }

  private documents(em: SqlEntityManager, after: string, through: string): Promise<SealedDocument<IssuedDocument>[]> {
    return em.execute<SealedDocument<IssuedDocument>[]>(
      `select document, previous_seal as "previousSeal", seal from billing_document
       where issued_on > ? and issued_on <= ? order by series, year, rank`,
      [after, through],
    );
  }
}
