import { cursorOf, pageOf, requireRole, STAFF, type PageInfo, type Viewer } from '@etabli/api-kit';
import { containing, Database, plainText } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import type { AuditFacts } from './audit-facts';
import { auditSentence } from './audit-sentences';
import { FOR_WHOM, SUBJECT_NAME } from './subject-name';

export interface AuditLogFilter {
  readonly search?: string | null | undefined;
  readonly action?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

interface AuditRow {
  readonly id: string;
  readonly at: string;
  readonly actor: string | null;
  readonly action: string;
  readonly subject: string | null;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly forWhom: string | null;
  readonly details: AuditFacts['details'];
  readonly overrideReason: string | null;
}

export type AuditLogEntry = Pick<
  AuditRow,
  'id' | 'at' | 'actor' | 'action' | 'subjectType' | 'subjectId' | 'overrideReason'
> & { readonly summary: string };

/** Reads what was done, newest first; staff only. */
@Injectable()
export class AuditLogQuery {
  constructor(private readonly database: Database) {}

  async list(viewer: Viewer, filter: AuditLogFilter): Promise<{ nodes: AuditLogEntry[]; pageInfo: PageInfo }> {
    requireRole(viewer, ...STAFF);
    const page = pageOf(filter.first, filter.after);
    const { where, parameters } = conditions(filter, page.after);
    const rows = await this.database.sql<AuditRow>(
      `select * from (
         select e.id, e.at, e.action, e.subject_type as "subjectType", e.subject_id as "subjectId", e.details,
                e.override_reason as "overrideReason", p.first_name || ' ' || p.last_name as actor,
                ${SUBJECT_NAME} as subject, ${FOR_WHOM} as "forWhom\"
         from audit_entry e left join person p on p.id = e.actor_id) entry
       where ${where} order by id desc limit ?`,
      [...parameters, page.limit + 1],
    );
    const shown = rows.slice(0, page.limit);
    const last = shown.at(-1);
    return {
      nodes: shown.map(({ subject, forWhom, details, ...row }) => ({
        ...row,
        summary: auditSentence({ ...row, subject, forWhom, details }, viewer.language),
      })),
      pageInfo: { hasNextPage: rows.length > page.limit, endCursor: last ? cursorOf(last.id) : null },
    };
  }
}

const ENTRY_ID = /^\d{1,18}$/;

function conditions(
  { search, action }: AuditLogFilter,
  after: readonly string[] | null,
): { where: string; parameters: unknown[] } {
  const words = (search ?? '').trim().slice(0, 100).split(/\s+/).filter(Boolean).slice(0, 5);
  const position = after?.[0] !== undefined && ENTRY_ID.test(after[0]) ? after[0] : null;
  const clauses = [
    ...words.map(() => `${plainText(`concat_ws(' ', actor, subject, "forWhom", action)`)} like ?`),
    ...(action ? ['action = ?'] : []),
    ...(position ? ['id < ?::bigint'] : []),
  ];
  const parameters = [...words.map(containing), ...(action ? [action] : []), ...(position ? [position] : [])];
  return { where: clauses.join(' and ') || 'true', parameters };
}
