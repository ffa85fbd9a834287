import { idField, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { RUN_COLUMNS, type RunRow } from './billing-runs.repository';

/** Reads billing runs, for staff. */
@Injectable()
export class BillingRunsQuery {
  constructor(private readonly database: Database) {}

  /** The latest ones first, 60 at most. */
  latest(viewer: Viewer): Promise<RunRow[]> {
    requireRole(viewer, ...STAFF);
    return this.database.sql<RunRow>(`select ${RUN_COLUMNS} from billing_run r order by r.day desc limit 60`);
  }

  async one(viewer: Viewer, id: string): Promise<RunRow | null> {
    requireRole(viewer, ...STAFF);
    if (!idField.safeParse(id).success) return null;
    const [row] = await this.database.sql<RunRow>(`select ${RUN_COLUMNS} from billing_run r where r.id = ?`, [id]);
    return row ?? null;
  }
}
