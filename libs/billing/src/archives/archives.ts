import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { FileStore } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { ArchiveContents, type ClosedPeriod } from './archive-contents';
import { withFingerprints } from './fingerprints';
import { zipOf } from './zip-of';

interface Stored extends ClosedPeriod {
  readonly key: string | null;
}

/** An archive on its way to a reader's disk. */
export interface Archive {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The archive of each closed period: made once, kept for good. */
@Injectable()
export class Archives {
  constructor(
    private readonly transaction: Transaction,
    private readonly files: FileStore,
    private readonly contents: ArchiveContents,
  ) {}

  /** For staff; told in the audit log. @returns null when there is no such closing, or its file is lost */
  async read(viewer: Viewer, closingId: string): Promise<Archive | null> {
    const staff = requireRole(viewer, ...STAFF);
    const stored = await this.of(closingId);
    const bytes = stored && (await this.files.get(stored.key));
    if (!stored || !bytes) return null;
    await this.transaction.run((em) =>
      recordAudit(em, {
        actorId: staff.personId,
        action: 'ExportArchive',
        subjectType: 'accounting_closing',
        subjectId: closingId,
        details: { closedThrough: stored.closing.closedThrough },
      }),
    );
    return { name: `comptabilite-${stored.closing.closedThrough}.zip`, bytes };
  }

  /** @returns null when there is no such closing */
  async of(closingId: string): Promise<(Stored & { readonly key: string }) | null> {
    const stored = await this.transaction.run((em) => this.stored(em, closingId));
    if (!stored) return null;
    return { ...stored, key: stored.key ?? (await this.make(closingId, stored)) };
  }

  /** The file before the row that names it; of two who make it at once, the second takes its own away and keeps the first's. */
  private async make(closingId: string, period: ClosedPeriod): Promise<string> {
    const key = `archive-${newId()}.zip`;
    const sum = { hash: createHash('sha256'), bytes: 0 };
    const zip = zipOf(withFingerprints(this.contents.of(period)), new Date(period.closedAt));
    await this.files.put(key, counted(zip, sum));
    const kept = await this.transaction.run(async (em) => {
      await em.execute(
        `insert into accounting_archive (closing_id, file_key, sha256, bytes) values (?, ?, ?, ?) on conflict (closing_id) do nothing`,
        [closingId, key, sum.hash.digest('hex'), sum.bytes],
      );
      return (await this.stored(em, closingId))?.key ?? key;
    });
    if (kept !== key) await this.files.remove(key);
    return kept;
  }

  private async stored(em: SqlEntityManager, closingId: string): Promise<Stored | undefined> {
    const [row] = await em.execute<Stored[]>(
      `select c.closing, c.previous_seal as "previousSeal", c.seal, c.closed_at as "closedAt", a.file_key as key,
         (select max(b.closed_through)::text from accounting_closing b where b.closed_through < c.closed_through) as "closedBefore"
       from accounting_closing c left join accounting_archive a on a.closing_id = c.id where c.id = ?::uuid`,
      [closingId],
    );
    return row;
  }
}

/** The pieces as they pass, weighed and fingerprinted. */
async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  sum: { readonly hash: { update(piece: Uint8Array): unknown }; bytes: number },
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    sum.hash.update(piece);
    sum.bytes += piece.byteLength;
    yield piece;
  }
}
