import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import type { PeriodClosing } from '@etabli/domain';
import { Injectable } from '@nestjs/common';

export interface ClosingRow {
  readonly id: string;
  readonly closedAt: string;
  readonly closing: PeriodClosing;
  /** Null until it is made. */
  readonly archiveBytes: number | null;
}

/** Reads closed periods, for staff. */
@Injectable()
export class ClosingsQuery {
  constructor(private readonly database: Database) {}

  /** The latest ten years of months, latest first. */
  all(viewer: Viewer): Promise<ClosingRow[]> {
    requireRole(viewer, ...STAFF);
    return this.database.sql<ClosingRow>(
      `select c.id, c.closed_at as "closedAt", c.closing, a.bytes as "archiveBytes" from accounting_closing c
       left join accounting_archive a on a.closing_id = c.id order by c.closed_through desc limit 120`,
    );
  }
}
