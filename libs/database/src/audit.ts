import type { SqlEntityManager } from '@mikro-orm/postgresql';

export interface AuditRecord {
  /** Who did it; null for the system or a visitor. */
  readonly actorId: string | null;
  /** The use case, e.g. `BookSlot`. */
  readonly action: string;
  readonly subjectType?: string;
  readonly subjectId?: string;
  /** Plain facts that help reading the log later; never a secret, never more personal data than the act needs. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly overrideReason?: string | null;
}

/** Writes what was done in the transaction that does it: no act without its row, no row without its act. */
export async function recordAudit(em: SqlEntityManager, record: AuditRecord): Promise<void> {
  await em.execute(
    'insert into audit_entry (actor_id, action, subject_type, subject_id, details, override_reason) values (?, ?, ?, ?, ?::jsonb, ?)',
    [
      record.actorId,
      record.action,
      record.subjectType ?? null,
      record.subjectId ?? null,
      JSON.stringify(record.details ?? {}),
      record.overrideReason ?? null,
    ],
  );
}
